package rapport.testkit.browser;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;

/** A demanding look at the page as it is: each finding is a line, and no lines are praise. */
public record Scrutiny(ChromeDriver driver) {

    /** What covers a control by drawing its target larger counts as much as the control. */
    private static final String SMALL = """
            const high = (e) => {
              const after = getComputedStyle(e, "::after");
              const more = after.content !== "none" && after.position === "absolute" ? parseFloat(after.height) : 0;
              const label = e.closest("label") ?? e.closest(".picker");
              return Math.max(e.offsetHeight, label?.offsetHeight ?? 0, more || 0);
            };
            return [...document.querySelectorAll("main :is(button:not(.visually-hidden), summary, select, textarea, input:not([type=hidden], .visually-hidden), a.button, .tabs a, .listing-name a), .bar-bottom a")]
              .filter((e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && e.offsetWidth && high(e) < 43.5)
              .map((e) => e.outerHTML.slice(0, 120) + " " + high(e));
            """;

    /** What axe-core finds wrong. */
    public List<String> barriers() {
        return analyzed().getViolations().stream().flatMap(Scrutiny::lines).toList();
    }

    /** What speaks through the library that looks speaks as the browser does, so that it can be waited for. */
    private Results analyzed() {
        try {
            return new AxeBuilder().analyze(driver);
        } catch (RuntimeException failed) {
            throw failed.getCause() instanceof WebDriverException refused ? refused : failed;
        }
    }

    private static Stream<String> lines(Rule rule) {
        return rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getTarget() + " " + node.getHtml());
    }

    /** Whether the page is wider than its window. */
    public boolean scrollsSideways() {
        return Boolean.TRUE.equals(driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"));
    }

    /** How many pixels lie between the end of one thing and the beginning of another below it. */
    public int between(String above, String below) {
        Object pixels = driver.executeScript(
                "const [above, below] = [...arguments].map((css) => document.querySelector(css).getBoundingClientRect());"
                        + "return Math.round(below.top - above.bottom)",
                above,
                below);
        return ((Number) pixels).intValue();
    }

    /** Buttons, menus and fields that are in sight and lower than a fingertip. */
    public List<String> tooSmallForFingers() {
        return ((List<?>) driver.executeScript(SMALL))
                .stream().map(String::valueOf).toList();
    }

    /** What the page complained about on its console. */
    public List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(Object::toString)
                .toList();
    }

    /** What was fetched for the page under an address that contains this. */
    public List<String> loaded(String part) {
        Object addresses = driver.executeScript(
                "return performance.getEntriesByType('resource').map((one) => one.name)"
                        + ".filter((name) => name.includes(arguments[0]))",
                part);
        return ((List<?>) addresses).stream().map(String::valueOf).toList();
    }

    /**
     * What travelled for the page, in bytes as they are on the wire: without the script that draws charts, which is fetched
     * when the page is there already, sooner or later, and then kept for a year.
     */
    public long bytes() {
        Object bytes = driver.executeScript("return performance.getEntriesByType('navigation')"
                + ".concat(performance.getEntriesByType('resource')).filter((one) => !one.name.includes('/static/charts'))"
                + ".reduce((sum, one) => sum + one.transferSize, 0)");
        return ((Number) bytes).longValue();
    }
}
