package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import rapport.testkit.browser.Browser;

/** A check-up by keyboard in under a minute, by private link on a phone, and the first call from guess to what they did. */
class CheckUpIT {

    @TempDir
    static Path folder;

    private static SampleProduct sample;

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

    @Test
    void digitsAnswerAndAnswersAreKeptAsTheyAreGiven() {
        Browser browser = record();
        browser.press("Listening")
                .press("Begin a check-up")
                .awaitPath("/check-ups/")
                .awaitText("How are things going?");
        assertThat(browser.barriers()).isEmpty();
        browser.keys("4").find("[name='going'][value='4']:checked");
        browser.find("[name='use.words']:focus");
        browser.keys("They now print from the hangar.").awaitText("Kept at");
        String draft = browser.path();
        browser.visit(draft).awaitText("Customer check-up");
        assertThat(browser.find("[name='use.words']").getDomProperty("value"))
                .isEqualTo("They now print from the hangar.");
        browser.find("[name='going'][value='4']:checked");
        browser.focus("[name='serve-more']").keys("1").find("[name='right-people']:focus");
        browser.keys("2").find("[name='first-call']:focus");
        browser.keys("1").find("[name='first-call.sure']:focus");
        browser.keys("3").find("[name='then'][value='send']:focus");
        browser.enter().awaitText("The check-up is complete.").awaitText("How are things going?");
        browser.find(".chart");
        browser.picture("check-ups-of-a-customer");
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theOtherSideAnswersOnAPhoneWithoutAnAccount() {
        Browser browser = record();
        String relationship = browser.path();
        browser.visit(relationship + "/check-ups").press("Ask them by link").find("dialog[open] [name=person]");
        browser.clickOn("dialog form .button-primary");
        String link = String.valueOf(browser.find("[data-issued]").getDomAttribute("href"));
        browser.resize(390, 844).visit(link).awaitText("How are things going between us?");
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.scrollsSideways()).isFalse();
        browser.picture("check-up-by-link-390");
        browser.clickOn("[name='going'][value='2']").clickOn("[name='first-call'][value='1']");
        browser.press("Send your answers").awaitText("Thank you");
        browser.resize(1440, 900).visit(relationship + "/check-ups").awaitText("by private link");
    }

    @Test
    void theFirstCallIsGuessedSaidAndDone() {
        Browser browser = record();
        browser.press("Listening").press("Guess").find("dialog[open] [name=outcome]");
        browser.clickOn("dialog [name=outcome][value=CALL_US]")
                .clickOn("dialog [name=sure][value=CERTAIN]")
                .clickOn("dialog .button-primary")
                .awaitText("Your guess is noted.");
        browser.press("They said").find("dialog[open] [name=outcome]");
        browser.clickOn("dialog [name=outcome][value=CALL_US]")
                .clickOn("dialog .button-primary")
                .awaitText("What they said is noted.");
        browser.press("A competitor called").find("dialog[open] [name=outcome]");
        browser.clickOn("dialog [name=outcome][value=ASK_FOR_A_COMPARISON]")
                .clickOn("dialog .button-primary")
                .awaitText("What they did is noted.");
        browser.visit("/first-calls").awaitText("1.84 from one guess").awaitText("Ask for a comparison");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("first-calls");
    }

    @ParameterizedTest
    @CsvSource({"1440,dark", "390,light", "390,dark"})
    void nobodyIsShutOut(int width, String scheme) {
        Browser browser = record();
        String record = browser.path();
        browser.resize(width, 844).prefer(scheme);
        browser.visit(record + "/check-ups").press("Begin a check-up").awaitPath("/check-ups/");
        List<String> screens = List.of(
                browser.path(),
                "/check-ups",
                "/first-calls",
                "/growth",
                "/growth?show=approaches",
                record + "/first-call/guess",
                record + "/approaches",
                record + "/growth");
        for (String screen : screens) {
            browser.visit(screen).picture("check-up-" + screens.indexOf(screen) + "-" + width + "-" + scheme);
            assertThat(browser.barriers()).as(screen).isEmpty();
            assertThat(browser.scrollsSideways()).as(screen).isFalse();
        }
        browser.resize(1440, 900).prefer("light");
    }

    private static Browser record() {
        Browser browser = sample.browser().visit("/customers").awaitText("Kestrel Aviation");
        browser.keys(Keys.ESCAPE);
        return browser.follow("Kestrel Aviation").awaitPath("/relationships/");
    }
}
