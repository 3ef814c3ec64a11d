package rapport.launcher.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;
import rapport.launcher.feature.PlacedBundle;

/** Bundles of the product's folder and of modules: taken into the framework and out of it, without a copy of their files. */
final class BundleShelf {
    private static final long REFRESH_SECONDS = 20;
    private final BundleContext context;
    private final FrameworkWiring wiring;
    private final Map<PlacedBundle, Bundle> installed = new ConcurrentHashMap<>();

    BundleShelf(BundleContext context) {
        this.context = context;
        this.wiring = Objects.requireNonNull(context.getBundle().adapt(FrameworkWiring.class));
    }

    Optional<Bundle> find(PlacedBundle placed) {
        return Optional.ofNullable(installed.get(placed));
    }

    /** Takes bundles in; on a failure the ones before it stay, for the caller to take out. */
    void install(Collection<PlacedBundle> bundles) throws BundleException {
        for (PlacedBundle placed : bundles) {
            installed.put(
                    placed, context.installBundle("reference:" + placed.file().toUri()));
        }
    }

    /** One resolve for all; what cannot be resolved shows when it is started. */
    void resolve(Collection<PlacedBundle> bundles) {
        wiring.resolveBundles(bundles.stream().map(this::bundle).toList());
    }

    void start(PlacedBundle placed) throws BundleException {
        Bundle bundle = bundle(placed);
        if (!isFragment(bundle)) {
            bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
        }
    }

    /**
     * The same for what comes while others run. Whatever thread begins meanwhile inherits the bundle's class loader as its context,
     * so that it can be told later who began it, even where it idles in a pool of the Java platform.
     */
    void startMarked(PlacedBundle placed) throws BundleException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        BundleWiring wires = bundle(placed).adapt(BundleWiring.class);
        try {
            if (wires != null) {
                thread.setContextClassLoader(wires.getClassLoader());
            }
            start(placed);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Stops and uninstalls, and restarts whatever was wired to them, so that nothing goes on with classes that are gone. */
    void remove(List<PlacedBundle> bundles) throws BundleException {
        refresh(uninstall(bundles));
    }

    /** What stays, and is wired to those of these that are installed, by name. */
    List<Bundle> dependents(Collection<PlacedBundle> bundles) {
        List<Bundle> leaving =
                bundles.stream().flatMap(each -> find(each).stream()).toList();
        Set<Bundle> touched = new HashSet<>(wiring.getDependencyClosure(leaving));
        leaving.forEach(touched::remove);
        return touched.stream()
                .sorted(Comparator.comparing(Bundle::getSymbolicName))
                .toList();
    }

    private List<Bundle> uninstall(List<PlacedBundle> bundles) throws BundleException {
        List<Bundle> leaving = new ArrayList<>();
        for (PlacedBundle each : bundles) {
            Bundle bundle = installed.remove(each);
            if (bundle != null) {
                bundle.stop(Bundle.STOP_TRANSIENT);
                leaving.add(bundle);
            }
        }
        for (Bundle bundle : leaving) {
            bundle.uninstall();
        }
        return leaving;
    }

    private void refresh(List<Bundle> removed) {
        if (!removed.isEmpty()) {
            CountDownLatch done = new CountDownLatch(1);
            wiring.refreshBundles(removed, (FrameworkListener) event -> done.countDown());
            await(done);
        }
    }

    private static void await(CountDownLatch done) {
        try {
            if (!done.await(REFRESH_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the framework did not finish refreshing in " + REFRESH_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Bundle bundle(PlacedBundle placed) {
        return Objects.requireNonNull(installed.get(placed), placed::toString);
    }

    private static boolean isFragment(Bundle bundle) {
        return bundle.getHeaders("").get("Fragment-Host") != null;
    }
}
