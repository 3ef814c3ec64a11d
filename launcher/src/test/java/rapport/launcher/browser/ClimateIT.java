package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.launcher.browser.Plot.id;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.testkit.browser.Browser;

/** How a relationship feels follows what happens in it, and says why; the picture has its numbers and takes them along. */
class ClimateIT {

    @TempDir
    Path folder;

    @Test
    void whatHurtsIsSeenWithItsReasonsAndWhatIsRepairedToo() throws Exception {
        try (Plot plot = new Plot(folder)) {
            String house = id(plot.post("organizations", Map.of("name", "Ours", "ours", true)));
            String mina = plot.person("Mina", "Berg", house, "Account lead", true);
            String works = id(plot.post("organizations", Map.of("name", "Falken Pumps")));
            String vera = plot.person("Vera", "Lind", works, "Head of operations", false);
            String relationship = id(plot.post(
                    "relationships",
                    Map.of("level", "customers", "party", "organization:" + works, "stage", "engagement")));
            String climate = "/relationships/" + relationship + "/climate";
            Browser browser = plot.browser();
            browser.visit(climate).awaitText("not known yet").awaitText("as soon as facts of two days");
            assertThat(browser.has(".chart")).isFalse();
            read(plot, relationship, vera, 5);

            browser = plot.onDay(20);
            told(plot, relationship, mina, vera);
            read(plot, relationship, vera, 1);
            goesWrong(browser.visit(climate), "Station four stood still", "EXECUTIVE");
            goesWrong(browser, "The panels show the wrong pump", "MANAGER");
            browser.visit(climate).awaitText("toxic");
            assertThat(browser.text())
                    .contains("Incident, not repaired", "Station four stood still", "Low temperature")
                    .contains("We told more than we asked", "Against it", "Warm temperature");
            assertThat(browser.barriers()).isEmpty();
            browser.find(".chart-picture svg");
            browser.focus(".chart-numbers > summary").enter().find(".chart-numbers[open] tbody tr");
            assertThat(browser.find(".chart-numbers table").getText()).contains("For it", "Against it", "toxic");
            assertThat(browser.find(".chart-csv").getDomAttribute("href")).startsWith("data:text/csv");
            assertThat(browser.barriers()).isEmpty();

            browser.visit("/relationships/" + relationship).follow("toxic").awaitPath(climate);
            browser.clickOn(".incident-line .menu > summary").press("Repaired").find("dialog[open] [name=repair]");
            browser.type("dialog[open] [name=repair]", "We replaced the pump overnight")
                    .save()
                    .awaitText("Noted as repaired.");
            browser.visit(climate).awaitText("Incident, repaired since");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void goesWrong(Browser browser, String what, String height) {
        browser.press("Note an incident").find("dialog[open] [name=what]");
        browser.clickOn("dialog[open] [name=height][value=" + height + "]")
                .type("dialog[open] [name=what]", what)
                .save()
                .awaitText("The incident is noted.")
                .awaitText(what);
    }

    private static void read(Plot plot, String relationship, String person, int value) throws Exception {
        plot.post(
                "readings",
                Map.of("relationship", relationship, "person", person, "instrument", "SATISFACTION", "value", value));
    }

    /** A meeting at which we hardly asked anything. */
    private static void told(Plot plot, String relationship, String ours, String theirs) throws Exception {
        String at = plot.now().truncatedTo(ChronoUnit.SECONDS).toString();
        String sheet = id(plot.post(
                "meetings",
                Map.of("relationship", relationship, "at", at, "ours", List.of(ours), "people", List.of(theirs))));
        plot.put(
                "meetings/" + sheet + "/account",
                Map.of("channel", "IN_PERSON", "learned", "The plan was presented.", "askedShare", 0.1));
    }
}
