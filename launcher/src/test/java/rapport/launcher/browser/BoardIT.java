package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import rapport.testkit.browser.Browser;

/** Stages as columns: a card goes from one to another by the pointer, by the arrow keys, and without script by its menu. */
class BoardIT {

    @TempDir
    static Path folder;

    private static SampleProduct sample;

    private Browser browser;

    @BeforeAll
    static void start() throws Exception {
        sample = SampleProduct.start(folder, List.of("customers"));
    }

    @AfterAll
    static void stop() throws Exception {
        if (sample != null) {
            sample.close();
        }
    }

    @BeforeEach
    void sitDown() {
        browser = sample.browser().visit("/customers/board");
    }

    @Test
    void aCardIsDraggedToAnotherStageAndStaysThere() {
        String kestrel = card("Kestrel Aviation");
        browser.drag(kestrel, "[data-lane=dormant] .lane-cards").awaitText("Now in Dormant.");
        browser.visit("/customers/board").find("[data-lane=dormant] " + kestrel);
        browser.click(kestrel + " [data-open]").awaitText("Change stage");
        assertThat(browser.text()).contains("Kestrel Aviation", "Dormant");
        assertThat(browser.visit("/administration/journal").text()).contains("Stage reached");
        browser.visit("/customers/board").drag(kestrel, "[data-lane=courting] .lane-cards");
        browser.awaitText("Now in Courting.").find("[data-lane=courting] " + kestrel);
    }

    @Test
    void aCardIsMovedByTheArrowKeysAndKeepsTheFocus() {
        String tessin = card("Tessin Rail");
        browser.drag(tessin, "[data-lane=dormant] .lane-cards").awaitText("Now in Dormant.");
        browser.visit("/customers/board").find(tessin + " [data-open]").sendKeys(Keys.ARROW_LEFT);
        browser.find("dialog[open] .form");
        browser.keys(Keys.ESCAPE);
        browser.find("[data-lane=dormant] " + tessin + " [data-open]:focus").sendKeys(Keys.ARROW_LEFT);
        browser.type("dialog[open] [name=override]", "They were there before").click("dialog[open] .button-primary");
        browser.awaitText("Now in Commitment.");
        browser.find("[data-lane=commitment] " + tessin + " [data-open]:focus");
        browser.visit("/customers/board").find("[data-lane=commitment] " + tessin);
        browser.drag(tessin, "[data-lane=courting] .lane-cards").awaitText("Now in Courting.");
    }

    @Test
    void aStageThatAsksForSomethingSaysWhatAndLeavesTheCardToWhoeverIsNotSure() {
        String aurora = card("Clinica Aurora");
        browser.drag(aurora, "[data-lane=engagement] .lane-cards").find("dialog[open] .form");
        assertThat(browser.find("dialog[open]").getText()).contains("both sides said yes");
        assertThat(browser.barriers()).isEmpty();
        browser.keys(Keys.ESCAPE).find("[data-lane=courting] " + aurora);
        browser.drag(aurora, "[data-lane=engagement] .lane-cards").find("dialog[open] [name=reason]");
        browser.type("dialog[open] [name=reason]", "They called us first").click("dialog[open] .button-primary");
        browser.awaitText("say why you go on although something is missing");
        browser.type("dialog[open] [name=override]", "The contract is signed").click("dialog[open] .button-primary");
        browser.awaitText("Now in Engagement.").find("[data-lane=engagement] " + aurora);
        assertThat(browser.visit("/customers/board")
                        .click(aurora + " [data-open]")
                        .awaitText("Change stage")
                        .text())
                .contains("Engagement");
    }

    @Test
    void aCardIsMovedByItsMenuWithoutScript() {
        browser.scripts(false);
        try {
            browser.visit("/customers/board");
            String brewery = card("Brauhaus Sieben");
            browser.click(brewery + " summary")
                    .click(brewery + " [value=dormant]")
                    .awaitText("Now in Dormant.");
            browser.find("[data-lane=dormant] " + brewery);
            browser.click(brewery + " summary")
                    .click(brewery + " [value=courting]")
                    .awaitText("Now in Courting.");
        } finally {
            browser.scripts(true);
        }
    }

    private String card(String name) {
        return browser
                .each(
                        "[data-card]",
                        card -> card.getText().contains(name)
                                ? "[data-card='" + card.getDomAttribute("data-card") + "']"
                                : "")
                .stream()
                .filter(card -> !card.isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
