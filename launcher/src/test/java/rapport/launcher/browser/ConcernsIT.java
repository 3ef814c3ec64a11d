package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import rapport.testkit.browser.Browser;

/** A concern from the first hearing to the closing statement, by keyboard, as during a call. */
class ConcernsIT {

    private static final String SAVE = Keys.chord(Keys.CONTROL, Keys.ENTER);

    private static final Map<String, String> FIELDS =
            Map.of("playback", "understood", "remedy", "done", "verification", "words");

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
    void aConcernIsHeardPlayedBackCorrectedConfirmedAddressedVerifiedAndClosed() throws Exception {
        Browser browser = sample.browser();
        String path = hear(browser, "Kestrel Aviation", "The parts come too late");
        say(browser, "playback", "You need the parts on Mondays", "Played back.");
        browser.find("#rather-words");
        assertThat(browser.barriers()).isEmpty();

        browser.keysOnPage("2").find("#rather-words:focus");
        send(browser, "#rather-words", "Rather on Fridays, before the shift");
        browser.awaitText("Their words are taken down").awaitText("Rather on Fridays, before the shift");
        say(browser, "playback", "Parts on Fridays before the shift", "Played back.");
        browser.find("[data-key='1']");
        browser.keysOnPage("1").awaitText("Confirmed.");

        say(browser, "remedy", "We deliver on Fridays at five", "Addressed.");
        say(browser, "verification", "Now the shift starts calmly", "Verified.");
        browser.find("[data-key=S][href$='/steps/closure']");
        browser.keysOnPage("s").find("dialog[open] [name=felt]").sendKeys(SAVE);
        browser.awaitText("Closed.").find("main a[href$='/closing']");
        assertThat(browser.barriers()).isEmpty();

        browser.visit(path + "/closing").awaitText("Rather on Fridays, before the shift");
        assertThat(browser.text())
                .contains(
                        "Parts on Fridays before the shift",
                        "We deliver on Fridays at five",
                        "Now the shift starts calmly");
        assertThat(browser.find("a[href*='/closing/pdf']").getText()).isEqualTo("As PDF");
        assertThat(browser.barriers()).isEmpty();
        assertThat(pdf(path)).startsWith("%PDF-");
    }

    @Test
    void theCallSheetGoesFromOneToTheNext() {
        Browser browser = sample.browser();
        for (String words : List.of("Invoices are hard to read", "Nobody answers after five")) {
            hear(browser, "Tessin Rail", words);
            say(browser, "playback", "Understood: " + words, "Played back.");
        }
        browser.visit("/customers")
                .awaitText("Tessin Rail")
                .follow("Tessin Rail")
                .awaitPath("/relationships/");
        browser.press("Ask about 2 waiting").awaitText("1 of 2");
        assertThat(browser.barriers()).isEmpty();
        browser.keysOnPage("3").awaitText("2 of 2").keysOnPage("1").awaitText("Still waiting for an answer: 1.");
        browser.press("Go through the 1 that still wait").awaitText("1 of 1").keysOnPage("1");
        browser.awaitText("Nothing waits for an answer of theirs any more.");
    }

    @Test
    void aCardThatIsMovedAsksForTheWordsOfItsStep() {
        Browser browser = sample.browser();
        String path = hear(browser, "Clinica Aurora", "The beds squeak");
        String card = "[data-card='" + path.substring("/concerns/".length()) + "']";
        browser.visit("/concerns").drag(card, "[data-lane=PLAYED_BACK] .lane-cards");
        browser.find("dialog[open] [name=understood]");
        assertThat(browser.barriers()).isEmpty();
        browser.keys(Keys.ESCAPE)
                .find("[data-lane=HEARD] " + card + " [data-open]")
                .sendKeys(Keys.ARROW_RIGHT);
        send(browser, "dialog[open] [name=understood]", "You need quiet beds");
        browser.awaitText("Played back.").find("[data-lane=PLAYED_BACK] " + card);
        browser.drag(card, "[data-lane=ADDRESSED] .lane-cards")
                .awaitText("Nobody of theirs has said that we understood");
        browser.keys(Keys.ESCAPE).find("[data-lane=PLAYED_BACK] " + card);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void nobodyIsShutOut(String scheme) {
        Browser browser = sample.browser();
        String path = hear(browser, "Brauhaus Sieben", "The barrels leak");
        say(browser, "playback", "You need tight barrels", "Played back.");
        for (int width : List.of(1440, 390)) {
            browser.resize(width, 900).prefer(scheme);
            for (String screen :
                    List.of("/concerns", "/concerns/list", path, path + "/steps/correction", path + "/owner")) {
                browser.visit(screen).picture("concern" + screen.replaceAll("[^a-z]+", "-") + width + "-" + scheme);
                assertThat(browser.barriers()).as(screen).isEmpty();
                assertThat(browser.scrollsSideways()).as(screen).isFalse();
            }
        }
        browser.resize(1440, 900).prefer("light");
        assertThat(browser.complaints()).isEmpty();
    }

    private static String pdf(String path) throws Exception {
        URI statement = sample.product().address().resolve("/api/v1" + path + "/closure/pdf");
        HttpRequest asking = HttpRequest.newBuilder(statement)
                .header("Authorization", "Bearer " + sample.product().token())
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(asking, HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        return answer.body();
    }

    private static String hear(Browser browser, String customer, String words) {
        browser.visit("/customers").awaitText(customer).follow(customer).awaitPath("/relationships/");
        send(browser.keysOnPage("h"), "dialog[open] [name=words]", words);
        browser.awaitText("The concern is taken down.").follow(words).awaitPath("/concerns/");
        return browser.path();
    }

    /** The page that the step before has left behind is there once it offers this one. */
    private static void say(Browser browser, String step, String words, String done) {
        browser.find("[data-key=S][href$='/steps/" + step + "']");
        String field = FIELDS.get(step);
        send(browser.keysOnPage("s"), "dialog[open] [name=" + field + "]", words);
        browser.awaitText(done);
    }

    /** The keys are held together only where they are sent to a field. */
    private static void send(Browser browser, String field, String words) {
        browser.type(field, words).find(field).sendKeys(SAVE);
    }
}
