package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Every screen with the sample company: nobody is shut out, nothing scrolls sideways, and the fingers know the way. */
class ScreensIT {

    private static final Map<String, String> SCREENS = Map.ofEntries(
            Map.entry("today", "/"),
            Map.entry("people", "/people"),
            Map.entry("person-new", "/people/new"),
            Map.entry("organizations", "/organizations"),
            Map.entry("customers", "/customers"),
            Map.entry("customers-board", "/customers/board"),
            Map.entry("team", "/team"),
            Map.entry("suppliers-board", "/suppliers/board"),
            Map.entry("capture", "/capture"),
            Map.entry("import", "/import"),
            Map.entry("account", "/account"),
            Map.entry("modules", "/administration/modules"),
            Map.entry("module", "/administration/modules/customers"),
            Map.entry("bundle", "/administration/modules/base/rapport.directory"),
            Map.entry("settings", "/administration/settings"),
            Map.entry("accounts", "/administration/accounts"),
            Map.entry("journal", "/administration/journal"));

    @TempDir
    static Path folder;

    private static SampleProduct sample;

    @BeforeAll
    static void start() throws Exception {
        sample = SampleProduct.start(folder, List.of("team", "suppliers", "customers"));
    }

    @AfterAll
    static void stop() throws Exception {
        if (sample != null) {
            sample.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1440,light", "1440,dark", "390,light", "390,dark"})
    void nobodyIsShutOut(int width, String scheme) {
        Browser browser =
                sample.browser().resize(width, width < 600 ? 844 : 900).prefer(scheme);
        SCREENS.forEach((name, path) -> look(browser.visit(path), name, width, scheme));
        browser.visit("/customers").click(".listing tbody a");
        look(browser.awaitPath("/relationships/"), "relationship", width, scheme);
        browser.visit("/people").click(".listing tbody a");
        look(browser.awaitPath("/people/"), "person", width, scheme);
        browser.resize(1440, 900).prefer("light");
    }

    private static void look(Browser browser, String name, int width, String scheme) {
        browser.picture(name + "-" + width + "-" + scheme);
        assertThat(browser.barriers())
                .as(name + " at " + width + " in " + scheme)
                .isEmpty();
        assertThat(browser.scrollsSideways()).as(name + " at " + width).isFalse();
        assertThat(browser.complaints()).as(name).isEmpty();
    }

    @Test
    void keysLeadFromPageToPage() {
        Browser browser = sample.browser().visit("/");
        browser.keysOnPage("g", "p").awaitPath("/people");
        browser.keysOnPage("/")
                .type("[type=search], [role=combobox]", "Bergmann")
                .awaitText("Bergmann Pharma");
        browser.keys(Keys.ESCAPE);
        browser.visit("/").keysOnPage("n").awaitText("Note a contact");
        browser.keys(Keys.ESCAPE);
    }

    @Test
    void aFirstVisitIsLight() {
        Browser browser = sample.browser();
        for (String path : List.of("/", "/people", "/customers/board", "/import", "/administration/modules")) {
            assertThat(browser.bytesOfAFirstVisit(path)).as(path).isLessThan(100 * 1024L);
        }
    }

    @Test
    void speaksGermanToThoseWhoReadGerman() {
        Browser browser = sample.browser().visit("/account");
        WebElement language = browser.find("main [name=language]");
        language.sendKeys("Deutsch");
        browser.click("main form .button").visit("/").awaitText("Heute").awaitText("Personen");
        browser.visit("/account").find("main [name=language]").sendKeys("English");
        browser.click("main form .button").visit("/").awaitText("Today");
    }
}
