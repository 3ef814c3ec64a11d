package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import rapport.testkit.browser.Browser;

/** With one level alone: from Today to the record, a contact noted from the keyboard, and a stage reached. */
class LevelJourneyIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "customers,Kestrel Aviation,Sarah Quinn",
        "suppliers,Kaltenbach Guss,Werner Kaltenbach",
        "team,Engineering,Ben Hartmann"
    })
    void fromTodayToAContactThatResetsTheClock(String level, String party, String person) throws Exception {
        try (SampleProduct sample = SampleProduct.start(folder, List.of(level))) {
            Browser browser = sample.browser();
            browser.visit("/").awaitText(party);
            browser.visit("/" + level).awaitText(party).follow(party).awaitPath("/relationships/");

            browser.keysOnPage("n").awaitText("Note a contact");
            browser.pick("dialog [data-name=who] .picker-words", person)
                    .type("dialog [name=topic]", "How it has been going")
                    .keys(Keys.chord(Keys.CONTROL, Keys.ENTER))
                    .awaitText("How it has been going");

            browser.visit("/" + level + "/board").awaitText(party);
            assertThat(browser.barriers()).isEmpty();
            assertThat(browser.visit("/").text()).contains("Today");
        }
    }
}
