package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import rapport.testkit.browser.Browser;

/** The record of a relationship: what needs somebody stands beside the timeline, the rest takes turns, and is never far. */
class RecordIT {

    private static final String SHOWN = ".record-middle > section:not([hidden])";

    @TempDir
    Path folder;

    @Test
    void thePartsTakeTurnsByPointerKeyAndAddress() throws Exception {
        try (SampleProduct sample = SampleProduct.start(folder, List.of("customers"))) {
            Browser browser = sample.browser();
            browser.visit("/customers").follow("Halvorsen Shipyards").awaitPath("/relationships/");
            browser.visitUntil(browser.path(), "Needs you");
            assertThat(browser.find(SHOWN).getDomAttribute("id")).isEqualTo("record-timeline");
            assertThat(browser.find("#record-now").getText()).contains("Needs you", "Concerns", "Promises");

            browser.press("Listening").find("#record-listening:not([hidden])");
            assertThat(browser.count(SHOWN)).isEqualTo(1);
            assertThat(browser.find("#record-listening").getText()).contains("What matters most", "Temperature");
            assertThat(browser.barriers()).isEmpty();
            browser.keys(Keys.ARROW_RIGHT).find("#record-working:not([hidden])");
            browser.find("#tab-working:focus[aria-selected=true]");
            assertThat(browser.scrutiny().between(".record-tabs", "#record-working"))
                    .as("a tall column beside it pushes nothing down")
                    .isLessThan(30);

            String record = browser.path();
            browser.visit("/customers").visit(record + "#record-growth").find("#record-growth:not([hidden])");
            browser.keysOnPage("t").awaitText("How satisfied are they?");
            browser.keys(Keys.ESCAPE);

            browser.visit("/").resize(390, 844).visit(record).find("#record-now:not([hidden])");
            assertThat(browser.has("#record-timeline:not([hidden])")).isFalse();
            browser.press("Timeline").find("#record-timeline:not([hidden])");
            assertThat(browser.barriers()).isEmpty();
            assertThat(browser.scrollsSideways()).isFalse();

            browser.visit("/").scripts(false).visit(record);
            assertThat(browser.count(".record-columns section[id^=record-]:not([hidden])"))
                    .isGreaterThan(5);
            browser.scripts(true);
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
