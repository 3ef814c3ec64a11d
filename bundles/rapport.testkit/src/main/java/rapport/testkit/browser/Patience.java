package rapport.testkit.browser;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Tries again for as long as a person would wait. A page may be exchanged between finding something on it and
 * reading or clicking it; that is no fault of the page, and whatever was tried is tried again on the new one.
 */
record Patience(ChromeDriver driver, Supplier<String> where) {

    private static final Duration LIMIT = Duration.ofSeconds(40);

    /** How Chromium says that a page went away, where its driver has no exception of its own for it. */
    private static final List<String> GONE = List.of(
            "does not belong to the document",
            "No node with given id",
            "Could not find node with given id",
            "Cannot find context with specified id",
            "Execution context was destroyed",
            "aborted by navigation",
            "Timed out receiving message from renderer",
            "loader has changed while resolving nodes");

    /** Waits until the attempt gives something that is neither nothing nor false. */
    <T> T until(Function<? super WebDriver, @Nullable T> attempt) {
        return new WebDriverWait(driver, LIMIT).withMessage(where).until(page -> {
            try {
                return attempt.apply(page);
            } catch (WebDriverException refused) {
                if (mayBeOver(refused)) {
                    return null;
                }
                throw refused;
            }
        });
    }

    private static boolean mayBeOver(WebDriverException refused) {
        String message = Objects.toString(refused.getMessage(), "");
        return refused instanceof StaleElementReferenceException
                || refused instanceof NoSuchElementException
                || refused instanceof ElementClickInterceptedException
                || GONE.stream().anyMatch(message::contains);
    }
}
