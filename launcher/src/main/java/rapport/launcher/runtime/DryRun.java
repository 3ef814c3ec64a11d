package rapport.launcher.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;
import rapport.features.api.Sentence;
import rapport.launcher.feature.PlacedBundle;

/** Resolves bundles as the product would, in a framework of its own in which nothing is started. */
final class DryRun {
    private final Map<String, Object> properties;
    private final Path cache;

    /**
     * @param properties those of the framework that runs
     * @param cache a folder of which one below may be made and deleted again
     */
    DryRun(Map<String, Object> properties, Path cache) {
        this.properties = Map.copyOf(properties);
        this.cache = cache;
    }

    /** Why these cannot all be resolved together, one sentence each; empty where they can. */
    List<Sentence> objections(Collection<PlacedBundle> bundles) {
        Path folder = scratch();
        Map<String, Object> apart = new HashMap<>(properties);
        apart.put(Constants.FRAMEWORK_STORAGE, folder.toString());
        Framework framework = FoundFramework.make(apart);
        try {
            framework.init();
            return objections(framework, bundles);
        } catch (BundleException e) {
            throw new IllegalStateException("a framework to try the change in cannot be started", e);
        } finally {
            end(framework);
            ScratchFolder.delete(folder);
        }
    }

    private static List<Sentence> objections(Framework framework, Collection<PlacedBundle> bundles) {
        List<Sentence> objections = new ArrayList<>();
        Map<PlacedBundle, Bundle> installed = new HashMap<>();
        for (PlacedBundle placed : bundles) {
            try {
                String location = "reference:" + placed.file().toUri();
                installed.put(placed, framework.getBundleContext().installBundle(location));
            } catch (BundleException e) {
                objections.add(WhyNot.sentence(placed.artifact(), e));
            }
        }
        framework.adapt(FrameworkWiring.class).resolveBundles(installed.values());
        installed.forEach((placed, bundle) -> {
            if (bundle.getState() == Bundle.INSTALLED) {
                objections.add(whyNotResolved(placed, bundle));
            }
        });
        return objections;
    }

    /** The framework tells its reason only to whoever needs the bundle: so a class is asked of it, which it need not have. */
    private static Sentence whyNotResolved(PlacedBundle placed, Bundle bundle) {
        try {
            bundle.loadClass("a.class.to.have.it.resolved");
            return Sayings.say("unresolved", placed.artifact());
        } catch (ClassNotFoundException asked) {
            return asked.getCause() instanceof BundleException reason
                    ? WhyNot.sentence(placed.artifact(), reason)
                    : Sayings.say("unresolved.since", placed.artifact(), String.valueOf(asked.getMessage()));
        }
    }

    private Path scratch() {
        try {
            return Files.createTempDirectory(Files.createDirectories(cache), "plan-");
        } catch (IOException e) {
            throw new UncheckedIOException("there is no room to try the change in", e);
        }
    }

    private static void end(Framework framework) {
        try {
            framework.stop();
            framework.waitForStop(10_000);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
