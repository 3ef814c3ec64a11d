package rapport.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import rapport.console.gallery.Gallery;

/** Every kind of page, in a browser: for people who see little, use a phone, or never touch the mouse. */
class LookTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    static Path profile;

    private static TestConsole gallery;
    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws Exception {
        assumeTrue(Files.exists(CHROMIUM) && Files.exists(DRIVER), "no Chromium on this machine");
        gallery = Gallery.open(0);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run");
        options.addArguments("--disable-background-networking", "--disable-component-update", "--disable-sync");
        options.addArguments("--user-data-dir=" + profile.resolve("chromium"));
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
        browser.get(gallery.at("/sign-in").toString());
        browser.manage().addCookie(new Cookie("rapport", TestConsole.SESSION));
    }

    @AfterAll
    static void close() throws Exception {
        if (browser != null) {
            browser.quit();
            gallery.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"light,1440", "dark,1440", "light,390"})
    void nobodyIsShutOut(String theme, int width) {
        look(theme, width);
        List<String> findings = new ArrayList<>();
        for (String path : Gallery.PATHS) {
            browser.get(gallery.at(path).toString());
            for (Rule rule : new AxeBuilder().analyze(browser).getViolations()) {
                rule.getNodes().forEach(node -> findings.add(path + " " + rule.getId() + " " + node.getHtml()));
            }
            Object wide = browser.executeScript(
                    "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(wide).as("how much wider than the screen %s is", path).isEqualTo(0L);
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void theBrowserHasNothingToComplainAbout() {
        look("light", 1440);
        for (String path : Gallery.PATHS) {
            browser.get(gallery.at(path).toString());
        }
        assertThat(browser.manage().logs().get("browser").getAll())
                .extracting(Object::toString)
                .noneMatch(line -> line.contains("Content Security Policy") || line.contains("Uncaught"));
    }

    @Test
    void theFingersKnowTheWay() {
        look("light", 1440);
        browser.get(gallery.at("/people").toString());
        press("gt");
        waitFor(() -> browser.getTitle().startsWith("Today"));
        press("j");
        press("j");
        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Rafael Quintero");
        press("n");
        waitFor(() -> browser.findElement(By.id("dialog-frame")).isDisplayed());
        assertThat(browser.switchTo().activeElement().getDomAttribute("role")).isEqualTo("combobox");
        browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
        waitFor(() -> !browser.findElement(By.id("dialog-frame")).isDisplayed());
    }

    @Test
    void thePaletteFindsAndGoes() {
        look("light", 1440);
        browser.get(gallery.at("/").toString());
        browser.findElement(By.tagName("body")).sendKeys(Keys.chord(Keys.CONTROL, "k"));
        WebElement words = browser.findElement(By.id("palette-words"));
        waitFor(words::isDisplayed);
        words.sendKeys("halvors");
        waitFor(() -> browser.findElements(By.cssSelector("#palette .found")).size() == 1);
        words.sendKeys(Keys.ENTER);
        waitFor(() -> browser.getTitle().startsWith("Tove Halvorsen"));
    }

    @Test
    void whatIsDoneInTheDialogStaysThereUntilItIsDone() {
        look("light", 1440);
        browser.get(gallery.at("/").toString());
        press("n");
        WebElement person = new WebDriverWait(browser, PATIENCE)
                .until(ready -> browser.findElement(By.cssSelector("#dialog [role=combobox]")));
        person.sendKeys("tove");
        waitFor(() ->
                !browser.findElements(By.cssSelector("#dialog [role=option]")).isEmpty());
        person.sendKeys(Keys.ENTER);
        assertThat(browser.findElement(By.cssSelector(".picker-chosen")).getText())
                .contains("Tove Halvorsen");
        browser.findElement(By.cssSelector("#dialog textarea")).sendKeys("Hello", Keys.chord(Keys.CONTROL, Keys.ENTER));
        waitFor(() -> !browser.findElement(By.id("dialog-frame")).isDisplayed());
        waitFor(() -> browser.findElement(By.id("toasts")).getText().contains("Noted."));
    }

    @Test
    void aCardMovesByTheArrowKeys() {
        look("light", 1440);
        browser.get(gallery.at("/customers").toString());
        WebElement card = browser.findElement(By.cssSelector("[data-lane=courting] [data-open]"));
        card.sendKeys(Keys.ARROW_RIGHT);
        waitFor(() -> browser.findElement(By.id("toasts")).getText().contains("Moved to meeting"));
    }

    @Test
    void numbersArePicturesAndATable() {
        look("light", 1440);
        browser.get(gallery.at("/charts").toString());
        waitFor(() -> browser.findElements(By.cssSelector(".chart-picture svg")).size() == 3);
        assertThat(browser.findElement(By.cssSelector(".chart-picture")).getDomAttribute("aria-label"))
                .isEqualTo("Health. Health rose from 52 to 74 within a year.");
        assertThat(browser.findElement(By.cssSelector(".chart-trend")).getText())
                .startsWith("Health: +1.96 a month");
        browser.findElement(By.cssSelector(".chart-numbers summary")).sendKeys(Keys.ENTER);
        assertThat(browser.findElement(By.cssSelector(".chart-numbers tbody tr"))
                        .getText())
                .contains("Health", "52", "43", "59", "4");
        assertThat(browser.manage().logs().get("browser").getAll())
                .extracting(Object::toString)
                .noneMatch(line -> line.contains("Content Security Policy") || line.contains("Uncaught"));
    }

    @Test
    void onlyAPageWithAChartLoadsWhatDrawsIt() {
        look("light", 1440);
        browser.get(gallery.at("/people").toString());
        Object loaded = browser.executeScript(
                "return performance.getEntriesByType('resource').filter(e => e.name.includes('charts')).length");
        assertThat(loaded).isEqualTo(0L);
    }

    @Test
    void aFirstVisitIsLight() throws Exception {
        look("light", 1440);
        browser.get(gallery.at("/people").toString());
        Object fetched = browser.executeScript("return performance.getEntriesByType('resource')"
                + ".filter(e => e.name.includes('/static/')).map(e => e.encodedBodySize).reduce((a, b) => a + b, 0)");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(String.valueOf(browser.getPageSource()).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(((Number) Objects.requireNonNull(fetched)).longValue() + packed.size())
                .isLessThan(100_000);
    }

    private static void look(String theme, int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", theme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    private static void press(String keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    private static void waitFor(BooleanSupplier state) {
        new WebDriverWait(browser, PATIENCE).until(ready -> state.getAsBoolean());
    }
}
