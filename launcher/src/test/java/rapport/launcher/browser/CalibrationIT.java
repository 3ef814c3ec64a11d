package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.launcher.browser.Plot.id;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import rapport.testkit.browser.Browser;

/** What matters most is put in order anew: by dragging, by keys, without a script, and by the customer on a phone. */
class CalibrationIT {

    private static final String SAVE = Keys.chord(Keys.CONTROL, Keys.ENTER);
    private static final String PUMPS = "The pumps are too loud";
    private static final String PAPER = "Nobody reads the paper reports";
    private static final String NIGHT = "At night nobody answers";

    @TempDir
    Path folder;

    private Plot plot;
    private String carla;
    private String record;
    private final List<String> concerns = new ArrayList<>();

    @BeforeEach
    void begin() throws Exception {
        plot = new Plot(folder);
        String works = id(plot.post("organizations", Map.of("name", "Ostsee Wasserwerke")));
        carla = plot.person("Carla", "Voigt", works, "Process engineer", false);
        String relationship = id(plot.post(
                "relationships",
                Map.of("level", "customers", "party", "organization:" + works, "stage", "engagement")));
        record = "/relationships/" + relationship;
        for (String words : List.of(PUMPS, PAPER, NIGHT)) {
            concerns.add(
                    id(plot.post("concerns", Map.of("relationship", relationship, "words", words, "person", carla))));
        }
    }

    @AfterEach
    void end() throws Exception {
        plot.close();
    }

    @Test
    void isPutInOrderByDraggingAndByKeysAndShowsWhatMoved() {
        Browser browser = plot.browser();
        browser.visit(record + "#record-listening").press("Calibrate").awaitPath(record + "/calibrate");
        List<String> before = order(browser);
        assertThat(before).containsExactlyInAnyOrder(PUMPS, PAPER, NIGHT);
        assertThat(browser.barriers()).isEmpty();
        browser.drag(line(before.get(2)) + " .rank-grip", line(before.get(0)) + " .rank-words");
        assertThat(order(browser)).containsExactly(before.get(2), before.get(0), before.get(1));
        assertThat(browser.find("[data-rank-live]").getDomProperty("textContent"))
                .isEqualTo(before.get(2) + ": now 1 of 3");
        browser.find("main button.button-primary").sendKeys(SAVE);
        browser.awaitPath(record + "/drift").awaitText("Nothing to compare it with yet");

        browser.press("Calibrate").awaitPath(record + "/calibrate");
        assertThat(order(browser)).containsExactly(before.get(2), before.get(0), before.get(1));
        String up = line(before.get(1)) + " [data-rank-move=up]";
        browser.focus(up).enter().find(up + ":focus").sendKeys(Keys.chord(Keys.ALT, Keys.ARROW_UP));
        assertThat(order(browser)).containsExactly(before.get(1), before.get(2), before.get(0));
        assertThat(browser.has(up + ":focus")).isTrue();
        browser.find("main button.button-primary").sendKeys(SAVE);
        browser.awaitPath(record + "/drift").awaitText("67 % of the pairs changed their order (3 compared).");
        browser.awaitText("“" + before.get(1) + "” rose from 3 to 1.");
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void tellsTheSameFromWhatIsNewAndWhatIsGoneAndDrawsTheDriftOverTime() {
        Browser browser = plot.browser();
        take(browser, "0");
        take(browser, "0").awaitText("The same order as before (3 compared).");
        browser.visit(record + "/calibrate");
        browser.clickOn(line(NIGHT) + " [name=gone]")
                .type(line(NIGHT) + " .rank-why .input", "They have a night shift now.")
                .type("[name=new]", "The valves freeze")
                .enter()
                .find(line("The valves freeze") + " .pill");
        assertThat(browser.path()).as("nothing was sent yet").isEqualTo(record + "/calibrate");
        browser.focus(line("The valves freeze") + " [data-rank-move=up]").enter();
        browser.find("main button.button-primary").sendKeys(SAVE);
        browser.awaitPath(record + "/drift")
                .awaitText("“The valves freeze” is new, at ")
                .awaitText("“" + NIGHT + "” no longer matters");
        browser.find("main .chart canvas, main .chart svg");
        browser.clickOn("main .chart details summary").find("main .chart table");
        assertThat(browser.barriers()).isEmpty();
        browser.visit("/concerns/" + concerns.get(2)).awaitText("They have a night shift now.");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void isPutInOrderWithoutAScript() {
        Browser browser = plot.browser().scripts(false);
        browser.visit(record + "/calibrate");
        List<String> before = order(browser);
        browser.click(line(before.get(2)) + " [data-rank-move=up]").find("[data-rank-live]:not(:empty)");
        assertThat(order(browser)).containsExactly(before.get(0), before.get(2), before.get(1));
        browser.type(line(before.get(1)) + " .rank-place .input", "1")
                .click("main button.button-primary")
                .awaitPath(record + "/drift");
        browser.visit(record + "/calibrate");
        assertThat(order(browser)).containsExactly(before.get(1), before.get(0), before.get(2));
    }

    @Test
    void theCustomerPutsItInOrderOnAPhoneByPrivateLink() {
        Browser browser = plot.browser();
        browser.visit(record + "#record-listening")
                .click("#record-listening a[href*='purpose=calibrate']")
                .find("dialog[open] [name=days]");
        assertThat(browser.barriers()).isEmpty();
        browser.pick("dialog [data-name=person] .picker-words", "Carla")
                .click("dialog form .button-primary")
                .find("[data-copy]");
        browser.click("[data-copy]").awaitText("Copied");
        assertThat(browser.barriers()).isEmpty();
        String link = String.valueOf(browser.find("#link").getDomProperty("value"));

        Browser phone = Browser.open(plot.address()).resize(390, 844).touch(true);
        try (phone) {
            phone.visit(link.substring(link.indexOf("/l/"))).awaitText("What matters most to you today?");
            assertThat(phone.text()).contains("Carla Voigt").doesNotContain("Alt and");
            assertThat(phone.scrollsSideways()).isFalse();
            assertThat(phone.barriers()).isEmpty();
            assertThat(phone.scrutiny().tooSmallForFingers()).isEmpty();
            phone.picture("calibrate-link-390-light");
            List<String> before = order(phone);
            phone.click(line(before.get(2)) + " [data-rank-move=up]")
                    .click(line(before.get(2)) + " [data-rank-move=up]");
            assertThat(order(phone)).containsExactly(before.get(2), before.get(0), before.get(1));
            phone.type("[name=words]", "The rest can wait.")
                    .click("form .form-acts .button-primary")
                    .awaitText("Thank you. We now know what matters most to you.");
            browser.visit(record + "/drift").awaitText("by private link").awaitText("The rest can wait.");
            browser.visit(record + "/calibrate");
            assertThat(order(browser)).containsExactly(before.get(2), before.get(0), before.get(1));
            assertThat(phone.complaints()).isEmpty();
        }
    }

    private Browser take(Browser browser, String words) {
        browser.visit(record + "/calibrate")
                .type("[name=words]", words)
                .find("[name=words]")
                .sendKeys(SAVE);
        return browser.awaitPath(record + "/drift");
    }

    private static String line(String words) {
        return "[data-rank-words=\"" + words + "\"]";
    }

    private static List<String> order(Browser browser) {
        browser.find("[data-rank-words]");
        return browser.each("[data-rank-words]", line -> String.valueOf(line.getDomAttribute("data-rank-words")));
    }
}
