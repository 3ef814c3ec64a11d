package rapport.launcher.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person's browser. Where no Chromium is found, the test that wants one says that it was skipped. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final List<Path> BROWSERS = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final List<Path> DRIVERS =
            List.of(Path.of("/usr/bin/chromedriver"), Path.of("/usr/lib/chromium-browser/chromedriver"));

    private final ChromeDriver driver;
    private final URI address;

    private Browser(ChromeDriver driver, URI address) {
        this.driver = driver;
        this.address = address;
    }

    /** A wide window on the product at the address. */
    static Browser open(URI address) {
        Optional<Path> chromium = find(BROWSERS);
        Optional<Path> chromedriver = find(DRIVERS);
        assumeTrue(
                chromium.isPresent() && chromedriver.isPresent(),
                "skipped: no Chromium with chromedriver was found; .ci/run installs both");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en",
                "--force-prefers-reduced-motion");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.get().toFile())
                .build();
        Browser browser = new Browser(new ChromeDriver(service, options), address);
        browser.resize(1440, 900);
        return browser;
    }

    private static Optional<Path> find(List<Path> candidates) {
        return candidates.stream().filter(Files::isExecutable).findFirst();
    }

    Browser resize(int width, int height) {
        // The window of headless Chromium has no less than 500 pixels, its viewport may.
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        driver.manage().window().setSize(new Dimension(Math.max(500, width), height));
        return this;
    }

    Browser prefer(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    /** Whether pages may run scripts from now on. */
    Browser scripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
        return this;
    }

    Browser visit(String path) {
        driver.get(address.resolve(path).toString());
        return this;
    }

    String path() {
        return URI.create(driver.getCurrentUrl()).getPath();
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    String title() {
        return driver.getTitle();
    }

    WebElement find(String css) {
        return until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(css)));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    boolean has(String css) {
        return !all(css).isEmpty();
    }

    Browser click(String css) {
        until(ExpectedConditions.elementToBeClickable(By.cssSelector(css))).click();
        return this;
    }

    /** Clicks the first link or button of that name. */
    Browser press(String label) {
        By named = By.xpath("//main//*[self::a or self::button or self::summary][normalize-space()=" + quoted(label)
                + " or @aria-label=" + quoted(label) + "]");
        until(ExpectedConditions.elementToBeClickable(named)).click();
        return this;
    }

    private static String quoted(String label) {
        return "\"" + label.replace("\"", "") + "\"";
    }

    /** Takes something by the pointer and lets it go over something else. */
    Browser drag(String css, String onto) {
        new Actions(driver).dragAndDrop(find(css), find(onto)).perform();
        return this;
    }

    Browser type(String css, String words) {
        WebElement field = until(ExpectedConditions.elementToBeClickable(By.cssSelector(css)));
        field.clear();
        field.sendKeys(words);
        return this;
    }

    /** Presses keys where the focus is. */
    Browser keys(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    /** Presses keys one after the other where no field has the focus. */
    Browser keysOnPage(String... keys) {
        for (String key : keys) {
            new Actions(driver).sendKeys(key).perform();
        }
        return this;
    }

    /** Follows the first link of that name. */
    Browser follow(String label) {
        until(ExpectedConditions.elementToBeClickable(By.xpath("//main//a[normalize-space()=" + quoted(label) + "]")))
                .click();
        return this;
    }

    /** Types into a picker and takes the first that is found. */
    Browser pick(String css, String words) {
        until(ExpectedConditions.elementToBeClickable(By.cssSelector(css))).sendKeys(words);
        until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("[role=listbox] [role=option]")))
                .click();
        return this;
    }

    Browser enter() {
        return keys(Keys.ENTER);
    }

    Browser upload(String css, Path file) {
        find(css).sendKeys(file.toAbsolutePath().toString());
        return this;
    }

    /** Waits until the words stand somewhere on the page. */
    Browser awaitText(String words) {
        until(browser -> text().contains(words) ? words : null);
        return this;
    }

    /** Waits until the words are gone from the page. */
    Browser awaitNoText(String words) {
        until(browser -> text().contains(words) ? null : words);
        return this;
    }

    /** Fills in the sign-in form that is shown. */
    Browser signIn(String login, String password) {
        return type("[name=login]", login).type("[name=password]", password).enter();
    }

    Browser awaitNoPath(String prefix) {
        until(browser -> path().startsWith(prefix) ? null : prefix);
        return this;
    }

    Browser awaitPath(String prefix) {
        until(browser -> path().startsWith(prefix) ? prefix : null);
        return this;
    }

    private <T> T until(ExpectedCondition<T> condition) {
        // The page may be exchanged between finding something and reading it.
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(condition);
    }

    /** What axe-core finds wrong with the page as it is, a line each; empty when all is well. */
    List<String> barriers() {
        Results results = new AxeBuilder().analyze(driver);
        return results.getViolations().stream().flatMap(Browser::lines).toList();
    }

    private static Stream<String> lines(Rule rule) {
        return rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getTarget() + " " + node.getHtml());
    }

    /** Whether the page is wider than its window. */
    boolean scrollsSideways() {
        return Boolean.TRUE.equals(driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"));
    }

    /** What the page complained about on its console. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(Object::toString)
                .toList();
    }

    /** What travels when somebody comes to a page with an empty cache, in bytes as they are on the wire. */
    long bytesOfAFirstVisit(String path) {
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
        visit(path);
        Object bytes = driver.executeScript("return performance.getEntriesByType('navigation')"
                + ".concat(performance.getEntriesByType('resource')).reduce((sum, one) => sum + one.transferSize, 0)");
        return ((Number) bytes).longValue();
    }

    /** Keeps a picture below {@code target/screenshots}. */
    Browser picture(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
            return this;
        } catch (IOException unwritable) {
            throw new IllegalStateException("cannot keep the picture " + name, unwritable);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
