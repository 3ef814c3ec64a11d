package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.launcher.browser.Plot.id;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import rapport.testkit.browser.Browser;

/** What was closed is asked about after 30 days and for years: with a number, by whoever was told to, wherever the person is. */
class FollowUpIT {

    private static final String SAVE = Keys.chord(Keys.CONTROL, Keys.ENTER);
    private static final String DRIFT = "We learn of the drift from the residents";

    @TempDir
    Path folder;

    private Plot plot;
    private String works;
    private String carla;
    private String relationship;
    private String concern;

    @BeforeEach
    void begin() throws Exception {
        plot = new Plot(folder);
        works = id(plot.post("organizations", Map.of("name", "Ostsee Wasserwerke")));
        carla = plot.person("Carla", "Voigt", works, "Process engineer", false);
        relationship = id(plot.post(
                "relationships",
                Map.of("level", "customers", "party", "organization:" + works, "stage", "engagement")));
        concern = id(plot.post("concerns", Map.of("relationship", relationship, "words", DRIFT, "person", carla)));
        plot.post("concerns/" + concern + "/overrides", Map.of("reason", "The station stood still."));
        plot.post("concerns/" + concern + "/remedies", Map.of("done", "The sensors correct themselves."));
        plot.post("concerns/" + concern + "/verifications", Map.of("person", carla, "manner", "IN_PERSON"));
        plot.post("concerns/" + concern + "/closure", Map.of("done", "They correct themselves.", "felt", "We sleep."));
    }

    @AfterEach
    void end() throws Exception {
        plot.close();
    }

    @Test
    void isAskedWithANumberAndAskedAgain() throws Exception {
        Browser browser = plot.browser();
        browser.visit("/follow-ups?view=coming").awaitText("Carla Voigt").awaitText("after 30 days");
        browser.visit("/relationships/" + relationship + "#record-listening").awaitText("about " + DRIFT);
        browser.visit("/people/" + carla).awaitText("after 30 days");

        browser = plot.onDay(31);
        browser.visit("/follow-ups").follow("Carla Voigt").awaitPath("/follow-ups/");
        assertThat(browser.text()).contains("Process engineer, Ostsee Wasserwerke", DRIFT);
        assertThat(browser.barriers()).isEmpty();
        browser.type("[name=value]", "4").find("[name=instrument]").sendKeys("Satisfaction");
        browser.find("[name=words]").sendKeys("It holds." + SAVE);
        browser.awaitText("Noted. We ask again on").awaitText("after 90 days").awaitText("It holds.");
        browser.visit("/relationships/" + relationship + "/temperature").awaitText("4 of 5");
        browser.visit("/follow-ups?view=done").awaitText("Carla Voigt");

        browser = plot.onDay(92);
        browser.visit("/follow-ups").follow("Carla Voigt").awaitPath("/follow-ups/");
        browser.type("[name=value]", "1").find("[name=instrument]").sendKeys("Satisfaction");
        browser.find("[name=words]").sendKeys("It drifts again." + SAVE);
        browser.awaitText("We fell short: the concern is open again");
        browser.visit("/concerns/" + concern).awaitText("Where did we fall short? “It drifts again.”");
        assertThat(browser.text()).doesNotContain("short? Where");
        browser.visit("/follow-ups?view=ended").awaitText("Carla Voigt");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void waitsGoesOnIsPassedOverAndEndsWithAReason() {
        Browser browser = plot.browser();
        browser.visit("/follow-ups?view=coming").follow("Carla Voigt").awaitPath("/follow-ups/");
        step(browser, "Pause", "She is away until spring.", "It waits until somebody goes on.");
        browser.visit("/follow-ups?view=paused")
                .awaitText("Waits")
                .follow("Carla Voigt")
                .awaitPath("/follow-ups/");
        browser.awaitText("She is away until spring.").press("Resume").awaitText("It goes on; due on");
        step(browser, "Let it pass", "She said it unasked.", "Passed. We ask again on");
        browser.awaitText("after 90 days").press("Change").find("dialog[open] [name=due]");
        assertThat(browser.barriers()).isEmpty();
        browser.keys(Keys.ESCAPE)
                .press("End")
                .find("dialog[open] [name=reason]")
                .sendKeys(SAVE);
        assertThat(browser.has("dialog[open] [name=reason]"))
                .as("nothing ends without a reason")
                .isTrue();
        browser.find("dialog[open] [name=reason]").sendKeys("She has retired." + SAVE);
        browser.awaitText("The follow-ups have ended.");
        browser.visit("/follow-ups?view=ended").follow("Carla Voigt").awaitText("She has retired.");
        browser.visit("/follow-ups?view=coming").awaitText("Nothing comes");
        assertThat(browser.complaints()).isEmpty();
    }

    private static void step(Browser browser, String act, String reason, String done) {
        browser.press(act).find("dialog[open] [name=reason]").sendKeys(reason + SAVE);
        browser.awaitText(done);
    }

    @Test
    void goesWithThePersonToTheTodayOfWhoeverIsToAsk() throws Exception {
        JsonObject held =
                plot.get("people/" + carla).getAsJsonArray("positions").get(0).getAsJsonObject();
        plot.put("positions/" + id(held), Map.of("person", carla, "organization", works, "to", today()));
        String nordkap = id(plot.post("organizations", Map.of("name", "Nordkap Energie")));
        plot.post("positions", Map.of("person", carla, "organization", nordkap, "title", "Director", "from", today()));
        plot.put("relationships/" + relationship, Map.of("status", "ENDED"));
        Browser browser = plot.onDay(31);
        browser.visit("/").awaitText("Carla Voigt").awaitText(DRIFT);
        assertThat(browser.barriers()).isEmpty();
        browser.visit("/follow-ups").awaitText("Director, Nordkap Energie");
        assertThat(browser.complaints()).isEmpty();
    }

    private String today() {
        return plot.now().toString().substring(0, 10);
    }
}
