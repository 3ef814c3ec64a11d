package rapport.testkit.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;

/**
 * A person's browser: what people do on a page, each with the patience of a person. Where no Chromium is found, the
 * test that wants one says that it was skipped. One thread at a time; close it to end Chromium.
 */
public final class Browser implements AutoCloseable {

    /** What has just been put on the page, and does not yet listen. */
    private static final String FRESH = ".htmx-added";

    private final ChromeDriver driver;
    private final URI address;
    private final Patience patience;

    private Browser(ChromeDriver driver, URI address) {
        this.driver = driver;
        this.address = address;
        this.patience = new Patience(driver, () -> "on " + path() + ": " + whatStandsThere());
    }

    /** A wide window on the product at the address. */
    public static Browser open(URI address) {
        Browser browser = new Browser(Chromium.start(), address);
        browser.resize(1440, 900);
        return browser;
    }

    public Browser resize(int width, int height) {
        // The window of headless Chromium has no less than 500 pixels, its viewport may.
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        driver.manage().window().setSize(new Dimension(Math.max(500, width), height));
        return this;
    }

    public Browser prefer(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    /** Whether pages may run scripts from now on. */
    public Browser scripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
        return this;
    }

    public Browser visit(String path) {
        driver.get(address.resolve(path).toString());
        return this;
    }

    public String path() {
        return URI.create(driver.getCurrentUrl()).getPath();
    }

    public String text() {
        return patience.until(browser -> whatStandsThere());
    }

    private String whatStandsThere() {
        return driver.findElement(By.tagName("body")).getText();
    }

    public String title() {
        return driver.getTitle();
    }

    /** Brings a cookie along from now on; a page of the same address has to be open. */
    public Browser cookie(String name, String value) {
        driver.manage().addCookie(new Cookie(name, value));
        return this;
    }

    /** Waits for the first thing that answers the selector. */
    public WebElement find(String css) {
        return Found.on(patience, By.cssSelector(css));
    }

    public int count(String css) {
        return driver.findElements(By.cssSelector(css)).size();
    }

    /** What each thing that answers the selector has to say, in the order of the page. */
    public List<String> each(String css, Function<WebElement, String> saying) {
        return patience.until(browser ->
                browser.findElements(By.cssSelector(css)).stream().map(saying).toList());
    }

    public boolean has(String css) {
        return count(css) > 0;
    }

    public Browser click(String css) {
        return clickWhatIsThere(By.cssSelector(css));
    }

    private Browser clickWhatIsThere(By by) {
        return onClickable(by, WebElement::click);
    }

    private Browser onClickable(By by, Consumer<WebElement> act) {
        return patience.until(browser -> {
            WebElement there = ExpectedConditions.elementToBeClickable(by).apply(browser);
            if (there == null) {
                return null;
            }
            try {
                act.accept(there);
            } catch (ElementClickInterceptedException covered) {
                // Whatever lies over the edge of the window, a person scrolls on and tries again.
                driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", there);
                throw covered;
            }
            return this;
        });
    }

    /** Clicks the first link or button of that name. */
    public Browser press(String label) {
        By named = By.xpath("//main//*[self::a or self::button or self::summary][normalize-space()=" + quoted(label)
                + " or @aria-label=" + quoted(label) + "]");
        return clickWhatIsThere(named);
    }

    private static String quoted(String label) {
        return "\"" + label.replace("\"", "") + "\"";
    }

    /** Takes something by the pointer and lets it go over something else. */
    public Browser drag(String css, String onto) {
        return patience.until(browser -> {
            new Actions(driver).dragAndDrop(find(css), find(onto)).perform();
            return this;
        });
    }

    /** Clicks what may come in sight only when a pointer is near. */
    public Browser clickOn(String css) {
        return onto(css, "arguments[0].click()");
    }

    public Browser focus(String css) {
        return onto(css, "arguments[0].focus({ focusVisible: true })");
    }

    private Browser onto(String css, String script) {
        return patience.until(browser -> {
            driver.executeScript(script, browser.findElement(By.cssSelector(css)));
            return this;
        });
    }

    /** Runs a script on the page, where a test has to make something late that is late by chance only. */
    public Browser run(String script) {
        driver.executeScript(script);
        return this;
    }

    /** Whether fingers are what points. */
    public Browser touch(boolean fingers) {
        driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", fingers));
        return this;
    }

    public Browser type(String css, String words) {
        return onClickable(By.cssSelector(css), field -> {
            field.clear();
            field.sendKeys(words);
        });
    }

    /** Presses keys where the focus is. */
    public Browser keys(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    /** Sends the form that holds the focus, from whatever field. */
    public Browser save() {
        new Actions(driver)
                .keyDown(Keys.CONTROL)
                .sendKeys(Keys.ENTER)
                .keyUp(Keys.CONTROL)
                .perform();
        return this;
    }

    /** Presses keys one after the other where no field has the focus, none before the page knows its keys. */
    public Browser keysOnPage(String... keys) {
        for (String key : keys) {
            awaitCount(FRESH, 0);
            new Actions(driver).sendKeys(key).perform();
        }
        return this;
    }

    /** Follows the first link of that name. */
    public Browser follow(String label) {
        return clickWhatIsThere(By.xpath("//main//a[normalize-space()=" + quoted(label) + "]"));
    }

    /** Types into a picker and takes the first that is found. */
    public Browser pick(String css, String words) {
        return onClickable(By.cssSelector(css), field -> field.sendKeys(words)).click("[role=listbox] [role=option]");
    }

    public Browser enter() {
        return keys(Keys.ENTER);
    }

    public Browser upload(String css, Path... files) {
        find(css)
                .sendKeys(Stream.of(files)
                        .map(file -> file.toAbsolutePath().toString())
                        .collect(Collectors.joining("\n")));
        return this;
    }

    /** Waits until the words stand somewhere on the page. */
    public Browser awaitText(String words) {
        patience.until(browser -> whatStandsThere().contains(words) ? words : null);
        return this;
    }

    /** Visits a place again and again until the words stand there, which others brought about meanwhile. */
    public Browser visitUntil(String path, String words) {
        patience.until(browser -> {
            visit(path);
            return whatStandsThere().contains(words) ? words : null;
        });
        return this;
    }

    /** Waits until so many things answer the selector. */
    public Browser awaitCount(String css, int count) {
        patience.until(browser -> count(css) == count ? this : null);
        return this;
    }

    /** Waits until the first thing that answers the selector is in sight, or is not. */
    public Browser awaitInSight(String css, boolean inSight) {
        patience.until(browser -> browser.findElement(By.cssSelector(css)).isDisplayed() == inSight ? this : null);
        return this;
    }

    /** Waits until the page is called so, or begins to be. */
    public Browser awaitTitle(String beginning) {
        patience.until(browser -> title().startsWith(beginning) ? this : null);
        return this;
    }

    /** Waits until the words are gone from the page. */
    public Browser awaitNoText(String words) {
        patience.until(browser -> whatStandsThere().contains(words) ? null : words);
        return this;
    }

    /** Fills in the sign-in form that is shown. */
    public Browser signIn(String login, String password) {
        return type("[name=login]", login).type("[name=password]", password).enter();
    }

    public Browser awaitNoPath(String prefix) {
        patience.until(browser -> path().startsWith(prefix) ? null : prefix);
        return this;
    }

    public Browser awaitPath(String prefix) {
        patience.until(browser -> path().startsWith(prefix) ? prefix : null);
        return this;
    }

    /** What may be wrong with the page as it is. */
    public Scrutiny scrutiny() {
        return new Scrutiny(driver);
    }

    public List<String> barriers() {
        return patience.until(browser -> scrutiny().barriers());
    }

    public boolean scrollsSideways() {
        return scrutiny().scrollsSideways();
    }

    public List<String> complaints() {
        return scrutiny().complaints();
    }

    /** What travels when somebody comes to a page with an empty cache, in bytes as they are on the wire. */
    public long bytesOfAFirstVisit(String path) {
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
        visit(path);
        return scrutiny().bytes();
    }

    /** Keeps a picture below {@code target/screenshots}. */
    public Browser picture(String name) {
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
