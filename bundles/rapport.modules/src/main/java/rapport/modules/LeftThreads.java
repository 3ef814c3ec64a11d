package rapport.modules;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleReference;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.level.Localized;
import rapport.modules.words.Sayings;

/**
 * Looks for threads that a bundle began and leaves behind when it is stopped. They are interrupted; those that do not listen cannot
 * be ended by anybody (Java has no way to), so that all one can do is tell who left them and how one gets rid of them.
 *
 * <p>A thread is a bundle's when its own class or the code in which it began comes from there. Idle threads of a pool of the Java
 * platform show nothing of that: they are a bundle's when they inherited its class loader as their context, which whoever starts a
 * module sees to. Those of a {@link java.util.concurrent.ForkJoinPool} do not inherit it, and end by themselves after a minute.
 */
@Component(service = LeftThreads.class, immediate = true)
public final class LeftThreads implements SynchronousBundleListener {

    private static final Logger LOG = LoggerFactory.getLogger(LeftThreads.class);
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(200);

    private final BundleContext framework;
    private final Map<String, List<Thread>> left = new ConcurrentHashMap<>();

    @Activate
    public LeftThreads(BundleContext framework) {
        this.framework = framework;
        framework.addBundleListener(this);
    }

    @Deactivate
    void close() {
        framework.removeBundleListener(this);
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        boolean isEnding = framework.getBundle(0).getState() == Bundle.STOPPING;
        if (event.getType() == BundleEvent.STOPPED && !isEnding) {
            interrupt(event.getBundle());
        }
    }

    private void interrupt(Bundle bundle) {
        List<Thread> found = Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> isOf(bundle, thread.getKey(), thread.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (found.isEmpty()) {
            return;
        }
        found.forEach(Thread::interrupt);
        await(found);
        String name = bundle.getSymbolicName();
        List<Thread> known = left.computeIfAbsent(name, any -> new CopyOnWriteArrayList<>());
        known.removeIf(thread -> !thread.isAlive());
        known.addAll(found);
        problems(name).forEach(problem -> LOG.warn(problem.english()));
    }

    private static boolean isOf(Bundle bundle, Thread thread, StackTraceElement[] stack) {
        return thread != Thread.currentThread()
                && (isOf(bundle, thread.getClass().getClassLoader())
                        || origin(stack)
                                .map(type -> bundle.getEntry(type.replace('.', '/') + ".class") != null)
                                .orElseGet(() -> isOf(bundle, thread.getContextClassLoader())));
    }

    private static boolean isOf(Bundle bundle, ClassLoader loader) {
        return loader instanceof BundleReference reference && bundle.equals(reference.getBundle());
    }

    /** The class of the first code that ran in a thread, apart from Java's own. */
    static Optional<String> origin(StackTraceElement[] stack) {
        for (int at = stack.length - 1; at >= 0; at--) {
            String type = stack[at].getClassName();
            if (!type.startsWith("java.") && !type.startsWith("jdk.") && !type.startsWith("sun.")) {
                int lambda = type.indexOf("$$Lambda");
                return Optional.of(lambda < 0 ? type : type.substring(0, lambda));
            }
        }
        return Optional.empty();
    }

    private static void await(Collection<Thread> threads) {
        long end = System.nanoTime() + PATIENCE;
        try {
            for (Thread thread : threads) {
                thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
            }
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
        }
    }

    /** One sentence for each thread that a bundle left behind and that still runs. */
    public Stream<Localized> problems(String symbolicName) {
        return left.getOrDefault(symbolicName, List.of()).stream()
                .filter(Thread::isAlive)
                .map(thread -> origin(thread.getStackTrace()).isEmpty()
                        ? Sayings.say("thread.idle", symbolicName, thread.getName())
                        : Arrays.stream(thread.getStackTrace())
                                .findFirst()
                                .map(frame -> Sayings.say(
                                        "thread.left",
                                        symbolicName,
                                        thread.getName(),
                                        frame.getClassName() + "." + frame.getMethodName()))
                                .orElseGet(() -> Sayings.say("thread.ending", symbolicName, thread.getName())));
    }
}
