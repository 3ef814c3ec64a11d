package rapport.launcher.runtime;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.launch.Framework;
import org.osgi.service.condition.Condition;
import org.osgi.service.log.LogService;
import org.osgi.util.tracker.ServiceTracker;
import rapport.features.api.Feature;
import rapport.features.api.Features;
import rapport.features.api.launch.Farewell;
import rapport.features.api.launch.LaunchOptions;
import rapport.features.api.launch.StartReport;
import rapport.launcher.CannotStart;
import rapport.launcher.ExitCode;
import rapport.launcher.feature.BroughtFeatures;
import rapport.launcher.feature.FeatureFile;
import rapport.launcher.feature.ProductFolder;
import rapport.launcher.feature.Variables;
import rapport.launcher.log.BundleLog;

/** The framework with the features in it, from start to stop. */
public final class Platform {
    private static final String READY = "rapport.ready";
    private static final String HTTP = "org.apache.felix.http.jetty12";
    private static final Duration FAREWELL = Duration.ofSeconds(10);
    private static final long STOP_MILLIS = 20_000;
    private final Framework framework;
    private final RunningFeatures features;
    private final StartRefusals refusals;
    private @Nullable ServiceRegistration<Condition> ready;

    private Platform(Framework framework, RunningFeatures features, StartRefusals refusals) {
        this.framework = framework;
        this.features = features;
        this.refusals = refusals;
    }

    /**
     * Starts the required features and the ones named.
     *
     * @throws CannotStart when a bundle says that it cannot work
     */
    public static Platform start(ProductFolder product, LaunchOptions options, List<String> further) {
        ScratchFolder.prepare(options.cache());
        BroughtFeatures brought = new BroughtFeatures(options.data(), product);
        List<FeatureFile> files = brought.readAll();
        Map<String, Object> properties = properties(files, options);
        Framework framework = FoundFramework.make(properties);
        try {
            framework.init();
            BundleContext context = framework.getBundleContext();
            StartTimes startTimes = new StartTimes(Clock.systemUTC());
            context.addBundleListener(startTimes);
            RunningFeatures features = new RunningFeatures(
                    product,
                    brought,
                    files,
                    new BundleShelf(context),
                    startTimes,
                    new FeatureSettings(context),
                    new DryRun(properties, options.cache()));
            Platform platform = furnish(framework, options, features);
            framework.start();
            platform.begin(files, further);
            return platform;
        } catch (BundleException e) {
            throw new CannotStart(ExitCode.PART_FAILED, "The framework cannot start: " + e.getMessage());
        }
    }

    private static Platform furnish(Framework framework, LaunchOptions options, RunningFeatures features) {
        BundleContext context = framework.getBundleContext();
        StartRefusals refusals = new StartRefusals();
        context.registerService(
                new String[] {LogService.class.getName(), "org.osgi.service.log.LoggerFactory"}, new BundleLog(), null);
        context.registerService(LaunchOptions.class, options, null);
        context.registerService(StartReport.class, refusals, null);
        context.registerService(Features.class, features, null);
        return new Platform(framework, features, refusals);
    }

    private void begin(List<FeatureFile> files, List<String> further) throws BundleException {
        List<FeatureFile> chosen = new ArrayList<>(files);
        chosen.removeIf(file -> !file.required() && !further.contains(file.name()));
        features.begin(chosen, () -> refusals.sentence().isEmpty());
        Optional<String> refusal = refusals.sentence();
        if (refusal.isPresent()) {
            stop();
            throw new CannotStart(ExitCode.PART_FAILED, refusal.get());
        }
        refusals.started();
        // Whoever reports how the product is, such as its health resource, goes by this.
        ready = context()
                .registerService(
                        Condition.class, Condition.INSTANCE, new Hashtable<>(Map.of(Condition.CONDITION_ID, READY)));
    }

    private static Map<String, Object> properties(List<FeatureFile> files, LaunchOptions options) {
        Map<String, Object> properties = new HashMap<>();
        files.forEach(file -> {
            Variables variables = new Variables(file.variables(), overrides(options));
            file.launchingProperties().forEach((key, value) -> properties.put(key, variables.fill(value)));
        });
        properties.put("rapport.data", options.data().toString());
        properties.put("rapport.cache", options.cache().toString());
        properties.put("rapport.host", options.host());
        properties.put("rapport.port", String.valueOf(options.port()));
        properties.put("felix.cm.dir", options.data().resolve("config").toString());
        properties.put(Constants.FRAMEWORK_STORAGE, bundleCache(options.cache()).toString());
        properties.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        properties.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, HostPackages.header());
        return properties;
    }

    private static Path bundleCache(Path cache) {
        return cache.resolve("bundles");
    }

    private static Map<String, String> overrides(LaunchOptions options) {
        return Map.of(
                "host", options.host(),
                "port", String.valueOf(options.port()),
                "http", String.valueOf(options.serving()),
                "virtualThreads", String.valueOf(Runtime.version().feature() >= 24));
    }

    public BundleContext context() {
        return framework.getBundleContext();
    }

    /** The features as they are now. */
    public List<Feature> features() {
        return features.all();
    }

    /** What does not run although it was asked for, one sentence per bundle. */
    public List<String> problems() {
        return features.problems();
    }

    /** Lets HTTP finish what is in flight, then stops the rest. */
    public void stop() {
        ServiceRegistration<Condition> told = ready;
        ready = null;
        if (told != null) {
            told.unregister();
        }
        try {
            finish();
            for (Bundle bundle : framework.getBundleContext().getBundles()) {
                if (HTTP.equals(bundle.getSymbolicName())) {
                    bundle.stop(Bundle.STOP_TRANSIENT);
                }
            }
            framework.stop();
            framework.waitForStop(STOP_MILLIS);
        } catch (BundleException e) {
            throw new IllegalStateException("the framework did not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void finish() throws InterruptedException {
        ServiceTracker<Farewell, Farewell> farewells = new ServiceTracker<>(context(), Farewell.class, null);
        farewells.open();
        for (Farewell farewell : farewells.getServices(new Farewell[0])) {
            farewell.finish(FAREWELL);
        }
        farewells.close();
    }

    /** Waits until the framework is gone. */
    public void awaitStop() throws InterruptedException {
        framework.waitForStop(0);
    }
}
