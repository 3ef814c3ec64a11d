package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.testkit.browser.Browser;

/** What a customer led to, who else came to them, and whether to ask now, all on the record. */
class GrowthIT {

    @TempDir
    Path folder;

    @Test
    void theRecordShowsWhatItLedToAndWhyNotToAskYet() throws Exception {
        try (SampleProduct sample = SampleProduct.start(folder, List.of("customers"))) {
            Browser browser = sample.browser();
            browser.visit("/customers")
                    .awaitText("Universität Falkenau")
                    .follow("Universität Falkenau")
                    .awaitPath("/relationships/");
            browser.press("Growth").awaitText("Not yet:");
            String record = browser.path();

            browser.press("A competitor approached them").find("dialog[open] [name=competitor]");
            browser.type("dialog [name=competitor]", "Ostwind")
                    .clickOn("dialog [name=reaction][value=TOLD_US]")
                    .clickOn("dialog .button-primary")
                    .awaitText("Ostwind: told us");

            browser.press("Something came of it").find("dialog[open] [name=kind]");
            browser.pick("dialog [data-name=ledTo] .picker-words", "Clinica")
                    .clickOn("dialog form .button-primary")
                    .awaitText("It led to");
            browser.picture("relationship-growth");
            assertThat(browser.barriers()).isEmpty();
            browser.follow("Clinica Aurora").awaitNoText("Universität Falkenau");
            browser.press("Growth").awaitText("It came from");

            browser.visit(record + "#record-growth").press("We asked").find("dialog[open] [name=answer]");
            browser.clickOn("dialog form .button-primary").awaitText("We asked on");
            browser.visit("/growth").awaitText("Universität Falkenau");
            assertThat(browser.barriers()).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
