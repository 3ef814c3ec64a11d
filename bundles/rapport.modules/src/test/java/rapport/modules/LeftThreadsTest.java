package rapport.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;

/** Whose thread it is shows in the code in which it began. */
class LeftThreadsTest {

    /** Where no bundle has left any. */
    static LeftThreads nobodys() {
        BundleContext silent = (BundleContext) Proxy.newProxyInstance(
                BundleContext.class.getClassLoader(),
                new Class<?>[] {BundleContext.class},
                (proxy, method, with) -> null);
        return new LeftThreads(silent);
    }

    @Test
    void aThreadBeganInTheFirstCodeThatIsNotJavas() {
        StackTraceElement[] stack = {
            new StackTraceElement("java.lang.Thread", "sleep", null, -2),
            new StackTraceElement("rapport.store.Waiting", "rest", null, 3),
            new StackTraceElement("example.Clock", "tick", null, 2),
            new StackTraceElement("example.Clock$Hand", "run", null, 1),
            new StackTraceElement("java.util.concurrent.ThreadPoolExecutor", "runWorker", null, 9),
            new StackTraceElement("java.lang.Thread", "run", null, 5),
        };
        assertThat(LeftThreads.origin(stack)).contains("example.Clock$Hand");
    }

    @Test
    void whatRunsInALambdaIsOfTheClassThatSaysIt() {
        StackTraceElement[] stack = {
            new StackTraceElement("example.Clock$$Lambda$1838/0x00007f0e1083a000", "run", null, 1),
            new StackTraceElement("java.lang.Thread", "run", null, 5),
        };
        assertThat(LeftThreads.origin(stack)).contains("example.Clock");
    }

    @Test
    void anIdleThreadShowsNothing() {
        StackTraceElement[] stack = {new StackTraceElement("java.lang.Thread", "run", null, 5)};
        assertThat(LeftThreads.origin(stack)).isEmpty();
        assertThat(LeftThreads.origin(new StackTraceElement[0])).isEmpty();
    }
}
