package rapport.testkit.browser;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WrapsElement;

/** The first thing on a page that answers a description, looked for anew whenever it is asked something. */
final class Found implements InvocationHandler {

    private final Patience patience;
    private final By by;

    private Found(Patience patience, By by) {
        this.patience = patience;
        this.by = by;
    }

    static WebElement on(Patience patience, By by) {
        patience.until(page -> page.findElement(by));
        return (WebElement) Proxy.newProxyInstance(
                Found.class.getClassLoader(),
                new Class<?>[] {WebElement.class, WrapsElement.class},
                new Found(patience, by));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
        if (method.getDeclaringClass() == WrapsElement.class) {
            return patience.until(page -> page.findElement(by));
        }
        // What was asked may rightly answer with nothing or no, which would be waited for if it were not wrapped.
        return patience.until(page -> new Answer(ask(page, method, arguments))).value();
    }

    private @Nullable Object ask(WebDriver page, Method method, Object @Nullable [] arguments) {
        try {
            return method.invoke(page.findElement(by), arguments);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof WebDriverException reason) {
                throw reason;
            }
            throw new IllegalStateException("cannot ask " + by + " for " + method.getName(), refused);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private record Answer(@Nullable Object value) {}
}
