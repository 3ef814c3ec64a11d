package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.testkit.browser.Browser;

/** A gate says what is missing and holds; whoever goes on all the same says why, and that stays in sight. */
class StageGateIT {

    private static final String WHY = "Their board decides on Friday, with or without the sheet";

    @TempDir
    Path folder;

    @Test
    void whatIsMissingIsSaidAndWhoeverGoesOnAllTheSameSaysWhyForGood() throws Exception {
        try (SampleProduct sample = SampleProduct.start(folder, List.of("customers"))) {
            Browser browser = sample.browser();
            browser.visit("/customers").follow("Clinica Aurora").awaitPath("/relationships/");
            String record = browser.path();

            open(browser, "engagement");
            assertThat(browser.find("dialog[open] .gate").getText())
                    .contains("What this step asks for", "Nothing recorded speaks for it yet.");
            assertThat(browser.barriers()).isEmpty();
            browser.focus("dialog[open] [name=reason]").save().awaitText("say why you go on although something");
            assertThat(browser.barriers()).isEmpty();
            assertThat(browser.complaints()).allMatch(one -> one.contains("422"));
            browser.visit(record).awaitText("Courting");
            assertThat(browser.text()).doesNotContain("Now in Engagement", "Although missing");

            open(browser, "engagement");
            browser.type("dialog[open] [name=override]", WHY).save().awaitText("Now in Engagement.");
            browser.visit(record).awaitText("Although missing:").awaitText(WHY);

            open(browser, "dormant");
            browser.focus("dialog[open] [name=reason]").save().awaitText("Now in Dormant.");
            assertThat(browser.visit(record)
                            .awaitText("moved it from Engagement to Dormant")
                            .text())
                    .contains("moved it from Courting to Engagement", WHY);
            assertThat(browser.visit("/administration/journal").text()).contains("Stage reached");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void withoutScriptTheGateHoldsAsWell() throws Exception {
        try (SampleProduct sample = SampleProduct.start(folder, List.of("customers"))) {
            Browser browser = sample.browser();
            browser.visit("/customers").follow("Clinica Aurora").awaitPath("/relationships/");
            String record = browser.path();
            browser.scripts(false);
            browser.visit(record + "/stage?to=engagement").press("Move").awaitText("say why you go on although");
            browser.type("[name=override]", WHY).press("Move").awaitPath(record);
            browser.awaitText(WHY);
            browser.scripts(true);
        }
    }

    private static void open(Browser browser, String stage) {
        browser.press("Change stage").find("dialog[open] .steps");
        browser.clickOn("dialog[open] [name=to][value=" + stage + "]")
                .find("dialog[open] [value=" + stage + "]:checked");
    }
}
