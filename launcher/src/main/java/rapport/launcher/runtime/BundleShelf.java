package rapport.launcher.runtime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
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
import org.osgi.framework.wiring.FrameworkWiring;
import rapport.launcher.feature.Coordinates;

/** The bundles of the product's folder: taken into the framework and out of it, without a copy of their files. */
final class BundleShelf {
    private static final long REFRESH_SECONDS = 20;
    private final Path folder;
    private final BundleContext context;
    private final FrameworkWiring wiring;
    private final Map<Coordinates, Bundle> installed = new ConcurrentHashMap<>();

    BundleShelf(Path folder, BundleContext context) {
        this.folder = folder;
        this.context = context;
        this.wiring = Objects.requireNonNull(context.getBundle().adapt(FrameworkWiring.class));
    }

    Path file(Coordinates coordinates) {
        return folder.resolve(coordinates.fileName());
    }

    Optional<Bundle> find(Coordinates coordinates) {
        return Optional.ofNullable(installed.get(coordinates));
    }

    /** Takes bundles in; on a failure the ones before it stay, for the caller to take out. */
    void install(Collection<Coordinates> bundles) throws BundleException {
        for (Coordinates coordinates : bundles) {
            installed.put(
                    coordinates,
                    context.installBundle("reference:" + file(coordinates).toUri()));
        }
    }

    /** One resolve for all; what cannot be resolved shows when it is started. */
    void resolve(Collection<Coordinates> bundles) {
        wiring.resolveBundles(bundles.stream().map(this::bundle).toList());
    }

    void start(Coordinates coordinates) throws BundleException {
        Bundle bundle = bundle(coordinates);
        if (!isFragment(bundle)) {
            bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
        }
    }

    /** Stops and uninstalls, and cleans the wires where that restarts nothing else. */
    void remove(List<Coordinates> coordinates) throws BundleException {
        List<Bundle> leaving = new ArrayList<>();
        for (Coordinates each : coordinates) {
            Bundle bundle = installed.remove(each);
            if (bundle != null) {
                bundle.stop(Bundle.STOP_TRANSIENT);
                leaving.add(bundle);
            }
        }
        for (Bundle bundle : leaving) {
            bundle.uninstall();
        }
        refresh(leaving);
    }

    private void refresh(List<Bundle> removed) {
        Set<Bundle> touched = new HashSet<>(wiring.getDependencyClosure(removed));
        removed.forEach(touched::remove);
        if (touched.isEmpty() && !removed.isEmpty()) {
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

    private Bundle bundle(Coordinates coordinates) {
        return Objects.requireNonNull(installed.get(coordinates), coordinates::toString);
    }

    private static boolean isFragment(Bundle bundle) {
        return bundle.getHeaders("").get("Fragment-Host") != null;
    }
}
