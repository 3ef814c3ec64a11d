package rapport.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import rapport.console.gallery.Gallery;
import rapport.testkit.browser.Browser;

/** Every kind of page, in a browser: for people who see little, use a phone, or never touch the mouse. */
class LookTest {

    private static TestConsole gallery;
    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        gallery = Gallery.open(0);
        browser = Browser.open(gallery.at("/"));
        browser.visit("/sign-in").cookie("rapport", TestConsole.SESSION);
    }

    @AfterAll
    static void close() throws Exception {
        if (browser != null) {
            browser.close();
        }
        gallery.close();
    }

    @BeforeEach
    void byDaylightAtADesk() {
        browser.prefer("light").resize(1440, 900);
    }

    @ParameterizedTest
    @CsvSource({"light,1440", "dark,1440", "light,390"})
    void nobodyIsShutOut(String theme, int width) {
        browser.prefer(theme).resize(width, 900);
        List<String> findings = new ArrayList<>();
        for (String path : Gallery.PATHS) {
            browser.visit(path).barriers().forEach(barrier -> findings.add(path + " " + barrier));
            if (browser.scrollsSideways()) {
                findings.add(path + " is wider than the screen");
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void theBrowserHasNothingToComplainAbout() {
        Gallery.PATHS.forEach(browser::visit);
        assertThat(browser.complaints()).noneMatch(LookTest::isGrave);
    }

    private static boolean isGrave(String complaint) {
        return complaint.contains("Content Security Policy") || complaint.contains("Uncaught");
    }

    @Test
    void theFingersKnowTheWay() {
        browser.visit("/people").keysOnPage("g", "t").awaitTitle("Today").keysOnPage("j", "j");
        assertThat(browser.find(":focus").getText()).isEqualTo("Rafael Quintero");
        browser.keys("n").awaitInSight("#dialog-frame", true);
        assertThat(browser.find(":focus").getDomAttribute("role")).isEqualTo("combobox");
        browser.keys(Keys.ESCAPE).awaitInSight("#dialog-frame", false);
    }

    @Test
    void thePaletteFindsAndGoes() {
        browser.visit("/").find("body").sendKeys(Keys.chord(Keys.CONTROL, "k"));
        browser.awaitInSight("#palette-words", true).keys("halvors").awaitCount("#palette .found", 1);
        browser.enter().awaitTitle("Tove Halvorsen");
    }

    @Test
    void whatIsDoneInTheDialogStaysThereUntilItIsDone() {
        browser.visit("/").keys("n").pick("#dialog [role=combobox]", "tove");
        assertThat(browser.find(".picker-chosen").getText()).contains("Tove Halvorsen");
        browser.find("#dialog textarea").sendKeys("Hello", Keys.chord(Keys.CONTROL, Keys.ENTER));
        browser.awaitInSight("#dialog-frame", false).awaitText("Noted.");
    }

    @Test
    void aCardMovesByTheArrowKeys() {
        browser.visit("/customers").find("[data-lane=courting] [data-open]").sendKeys(Keys.ARROW_RIGHT);
        browser.awaitText("Moved to meeting");
    }

    @Test
    void numbersArePicturesAndATable() {
        browser.visit("/charts").awaitCount(".chart-picture svg", 3);
        assertThat(browser.find(".chart-picture").getDomAttribute("aria-label"))
                .isEqualTo("Health. Health rose from 52 to 74 within a year.");
        assertThat(browser.find(".chart-trend").getText()).startsWith("Health: +1.96 a month");
        browser.find(".chart-numbers summary").sendKeys(Keys.ENTER);
        assertThat(browser.find(".chart-numbers tbody tr").getText()).contains("Health", "52", "43", "59", "4");
        assertThat(browser.complaints()).noneMatch(LookTest::isGrave);
    }

    @Test
    void onlyAPageWithAChartLoadsWhatDrawsIt() {
        assertThat(browser.visit("/people").scrutiny().loaded("charts")).isEmpty();
    }

    @Test
    void aFirstVisitIsLight() {
        assertThat(browser.bytesOfAFirstVisit("/people")).isLessThan(100_000);
    }
}
