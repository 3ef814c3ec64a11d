package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.launcher.browser.Plot.id;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import rapport.testkit.browser.Browser;

/** A meeting is prepared with questions and something to give, told afterwards in a minute; what people say of us is answered. */
class MeetingIT {

    private static final String SAVE = Keys.chord(Keys.CONTROL, Keys.ENTER);

    @TempDir
    Path folder;

    private Plot plot;
    private String carla;
    private String record;

    @BeforeEach
    void begin() throws Exception {
        plot = new Plot(folder);
        String house = id(plot.post("organizations", Map.of("name", "Ours", "ours", true)));
        plot.person("Mina", "Berg", house, "Account lead", true);
        String works = id(plot.post("organizations", Map.of("name", "Ostsee Wasserwerke")));
        carla = plot.person("Carla", "Voigt", works, "Process engineer", false);
        String relationship = id(plot.post(
                "relationships",
                Map.of("level", "customers", "party", "organization:" + works, "stage", "engagement")));
        record = "/relationships/" + relationship;
        plot.put(
                "relationships/" + relationship + "/stakeholders/" + carla,
                Map.of("role", "decider", "power", 5, "interest", 4, "stance", "SUPPORTER"));
        plot.post(
                "concerns", Map.of("relationship", relationship, "words", "At night nobody answers", "person", carla));
        plot.post(
                "readings",
                Map.of("relationship", relationship, "person", carla, "instrument", "SATISFACTION", "value", 4));
    }

    @AfterEach
    void end() throws Exception {
        plot.close();
    }

    @Test
    void isPreparedHeldAndTold() {
        Browser browser = plot.browser();
        browser.visit("/people/" + carla).press("Note a small thing").find("dialog[open] [name=words]");
        browser.type("dialog[open] [name=words]", "Sings in a choir")
                .find("dialog [name=words]")
                .sendKeys(SAVE);
        browser.awaitText("Sings in a choir");

        browser.visit(record + "#record-working").press("Prepare a meeting").awaitPath(record + "/meetings/new");
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.count("[name=question]")).isEqualTo(3);
        assertThat(browser.find("[name=question]").getDomProperty("value")).isNotEmpty();
        browser.pick("[data-name=ours] .picker-words", "Mina");
        browser.find("[name=gift]").sendKeys("A word to the press" + SAVE);
        browser.awaitText("The meeting is prepared.").awaitPath("/meetings/");
        browser.awaitText("Carla Voigt").awaitText("Sings in a choir").awaitText("At night nobody answers");
        assertThat(browser.text()).contains("power 5 of 5", "satisfaction, 1 to 5", "A word to the press");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("meeting-before-1440-light");

        browser.press("Tell what came of it").find("[name=learned]");
        assertThat(browser.barriers()).isEmpty();
        browser.type("[name=learned]", "The night shift changed.")
                .clickOn("[name=asked][value='75']")
                .clickOn("[name=PREPARED][value=yes]")
                .clickOn("[name=GAVE_BEFORE_RECEIVING][value=no]")
                .type("[name=promise-we]", "Send the night plan")
                .find("[name=promise-they]")
                .sendKeys("Name somebody for the night" + SAVE);
        browser.awaitText("Noted, and in the timeline.").awaitText("The night shift changed.");
        assertThat(browser.text()).contains("75 %", "1 of 2 yes");
        browser.visit(record).awaitText("Send the night plan").awaitText("Name somebody for the night");
        browser.press("Working together")
                .awaitText("50 % yes (2 answers, one meeting)")
                .press("Interviews over time");
        browser.awaitPath(record + "/interviews").find("main .chart canvas, main .chart svg");
        assertThat(browser.barriers()).isEmpty();
        browser.visit("/meetings").awaitText("Ostsee Wasserwerke");
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whatIsGivenAndTakenBalances() {
        Browser browser = plot.browser();
        exchange(browser, "An introduction to the press", "GIVEN", 3);
        exchange(browser, "A warning", "RECEIVED", 1);
        browser.awaitText("gave 3, took 1 (n = 2)");
        browser.follow("A warning").awaitPath("/exchanges/");
        assertThat(browser.find("[name=what]").getDomProperty("value")).isEqualTo("A warning");
        assertThat(browser.find("[name=weight][value='1']").isSelected()).isTrue();
        assertThat(browser.complaints()).isEmpty();
    }

    private void exchange(Browser browser, String what, String direction, int weight) {
        browser.visit(record + "#record-working")
                .press("Note something given or received")
                .find("dialog[open] [name=what]");
        browser.type("dialog [name=what]", what)
                .clickOn("dialog [name=direction][value=" + direction + "]")
                .clickOn("dialog [name=weight][value='" + weight + "']")
                .click("dialog form .button-primary")
                .awaitText(what);
    }

    @Test
    void aMilestoneIsAgreedOnAndWhatPeopleSayOfUsIsAnsweredAndChecked() {
        Browser browser = plot.browser();
        browser.visit(record + "#record-working").press("Agree on a milestone").find("dialog[open] [name=what]");
        assertThat(browser.barriers()).isEmpty();
        browser.find("dialog [name=what]").sendKeys("Station four runs");
        browser.type("dialog [name=due]", "12312030");
        browser.find("dialog [name=what]").sendKeys(SAVE);
        browser.awaitText("The milestone is agreed.").awaitText("Station four runs");

        browser.press("Tell of a retrospective").find("dialog[open] [name=words]");
        assertThat(browser.barriers()).isEmpty();
        browser.find("dialog [name=words]").sendKeys("The start went well." + SAVE);
        browser.awaitText("Now take down what they said.").awaitPath("/retrospectives/");
        String retrospective = browser.path();
        browser.press("Take down a feedback").find("dialog[open] [name=words]");
        browser.pick("dialog [data-name=person] .picker-words", "Carla");
        browser.find("dialog [name=words]").sendKeys("Ask the shift before you decide." + SAVE);
        browser.awaitText("Taken down.").awaitText("Not answered yet");
        browser.visit("/feedback").awaitText("Ask the shift before you decide.");
        assertThat(browser.barriers()).isEmpty();

        browser.visit(retrospective).press("Answer").find("dialog[open] [name=words]");
        assertThat(browser.barriers()).isEmpty();
        browser.find("dialog [name=words]").sendKeys("The shift sits at the table." + SAVE);
        browser.awaitText("Promised; nobody has checked").press("Has changed").awaitText("It has changed");
        browser.visit("/feedback").awaitText("No feedback waits");
        browser.visit("/iso-44001").awaitText("5. Working together");
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }
}
