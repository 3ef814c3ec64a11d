package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import rapport.testkit.browser.Browser;

/** The pages of a level stand folded under the level, and exactly one place says that the reader is there. */
class NavigationIT {

    private static final String TEAM = ".side .nav-way:has(> [href='/team'])";
    private static final String SUPPLIERS = ".side .nav-way:has(> [href='/suppliers'])";

    @TempDir
    static Path folder;

    private static SampleProduct sample;

    @BeforeAll
    static void start() throws Exception {
        sample = SampleProduct.start(folder, List.of("team", "suppliers"));
    }

    @AfterAll
    static void stop() throws Exception {
        if (sample != null) {
            sample.close();
        }
    }

    @Test
    void theLongestPlaceIsCurrentAndItsLevelUnfolds() {
        Browser browser = sample.browser();
        assertThat(current(browser.visit("/"))).containsExactly("Today");
        assertThat(browser.has(".side .nav details[open]")).isFalse();
        assertThat(current(browser.visit("/team"))).containsExactly("Team");
        assertThat(current(browser.visit("/team/silos"))).containsExactly("Silos");
        assertThat(current(browser.visit("/team/pulses/new"))).containsExactly("Pulses");
        assertThat(browser.has(TEAM + " details[open]")).isTrue();
        assertThat(browser.has(SUPPLIERS + " details[open]")).isFalse();
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void aFoldedLevelOpensByTheKeyboardAlone() {
        Browser browser = sample.browser().visit("/");
        browser.focus(SUPPLIERS + " summary").keys(Keys.ENTER).find(SUPPLIERS + " details[open] [href]");
        browser.keys(Keys.TAB, Keys.ENTER).awaitPath("/suppliers/");
        assertThat(current(browser)).hasSize(1);
        assertThat(browser.has(SUPPLIERS + " details[open] [aria-current=page]"))
                .isTrue();
    }

    @Test
    void aPhoneShowsThePlacesWithTheReadersUnfoldedAndWithoutScriptTheyOpenTheSame() {
        Browser browser = sample.browser().resize(390, 844);
        try {
            browser.visit("/team/silos")
                    .click(".bar-bottom [href='/navigation']")
                    .find("dialog[open] .nav [open]");
            assertThat(browser.each("dialog .nav [aria-current]", WebElement::getText))
                    .containsExactly("Silos");
            assertThat(browser.barriers()).isEmpty();
            browser.scripts(false).visit("/navigation").click("main .nav-way:has(> [href='/suppliers']) summary");
            browser.click("main .nav-way [open] [href='/suppliers/matrix']").awaitPath("/suppliers/matrix");
        } finally {
            browser.scripts(true).resize(1440, 900);
        }
    }

    private static List<String> current(Browser browser) {
        return browser.each(".side .nav [aria-current]", WebElement::getText);
    }
}
