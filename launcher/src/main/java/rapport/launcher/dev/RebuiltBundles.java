package rapport.launcher.dev;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.launcher.dev.WorkTree.Stamp;

/** Looks a few times a second for bundles that were built anew, and puts each in the place of the one that runs. */
public final class RebuiltBundles implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger("rapport.dev");
    private static final long LOOK_MILLIS = 300;
    private static final long REFRESH_SECONDS = 30;

    private final WorkTree tree;
    private final BundleContext context;
    private final OpenPages pages;
    private final Map<Bundle, Stamp> running = new HashMap<>();
    private final Map<Bundle, Stamp> seen = new HashMap<>();

    public RebuiltBundles(WorkTree tree, BundleContext context) {
        this.tree = tree;
        this.context = context;
        this.pages = new OpenPages(context);
        look(running);
    }

    /** Watches in a thread of its own, until the framework ends. */
    public void watch() {
        Thread thread = new Thread(this, "rapport-dev");
        thread.setDaemon(true);
        thread.start();
        LOG.info("Bundles that are built anew in {} are taken in", tree.bundles());
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(LOOK_MILLIS);
                takeInWhatWasRebuilt();
            }
        } catch (InterruptedException | IllegalStateException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void takeInWhatWasRebuilt() throws InterruptedException {
        Map<Bundle, Stamp> now = new HashMap<>();
        look(now);
        List<Bundle> rebuilt = new ArrayList<>();
        now.forEach((bundle, stamp) -> {
            // A bundle that was switched on meanwhile runs as it was assembled: only what is built from now on is new.
            boolean isNew = !stamp.equals(running.computeIfAbsent(bundle, any -> stamp));
            if (isNew && stamp.equals(seen.get(bundle)) && tree.isWhole(bundle)) {
                rebuilt.add(bundle);
            }
        });
        seen.clear();
        seen.putAll(now);
        if (!rebuilt.isEmpty()) {
            rebuilt.forEach(bundle -> running.put(bundle, Objects.requireNonNull(now.get(bundle))));
            Object before = pages.voice();
            rebuilt.forEach(this::replace);
            refresh(rebuilt);
            rebuilt.forEach(RebuiltBundles::start);
            pages.reload(before);
        }
    }

    private void look(Map<Bundle, Stamp> into) {
        for (Bundle bundle : context.getBundles()) {
            Optional<Stamp> stamp = tree.stamp(bundle);
            stamp.ifPresent(built -> into.put(bundle, built));
        }
    }

    private void replace(Bundle bundle) {
        try (InputStream jar = Files.newInputStream(tree.jar(bundle))) {
            bundle.update(jar);
            LOG.info("{} was built anew and is taken in", bundle.getSymbolicName());
        } catch (BundleException | IOException e) {
            LOG.warn("{} was built anew and is not taken in: {}", bundle.getSymbolicName(), e.getMessage());
        }
    }

    /** One that did not start before may do so as it is now. */
    private static void start(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        boolean fragment = revision != null && (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
        try {
            if (!fragment && bundle.getState() != Bundle.ACTIVE) {
                bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
            }
        } catch (BundleException e) {
            LOG.warn("{} does not start: {}", bundle.getSymbolicName(), e.getMessage());
        }
    }

    /** Whoever is wired to what was replaced is wired anew. */
    private void refresh(List<Bundle> replaced) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        FrameworkWiring wiring = Objects.requireNonNull(context.getBundle().adapt(FrameworkWiring.class));
        wiring.refreshBundles(replaced, (FrameworkListener) event -> done.countDown());
        if (!done.await(REFRESH_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("The framework is still busy after {} s", REFRESH_SECONDS);
        }
    }
}
