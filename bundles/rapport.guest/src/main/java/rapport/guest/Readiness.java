package rapport.guest;

import java.util.Hashtable;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.condition.Condition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.features.api.launch.LaunchOptions;
import rapport.features.api.launch.WelcomeLine;

/** Says that the product is there once everything of it runs: to bundles by a condition, and to people in the log. */
final class Readiness implements BundleListener {

    private static final Logger LOG = LoggerFactory.getLogger("rapport");
    private static final String READY = "rapport.ready";

    private final BundleContext context;
    private final ContainerFeatures features;
    private final LaunchOptions options;
    private @Nullable ServiceRegistration<Condition> told;

    Readiness(BundleContext context, ContainerFeatures features, LaunchOptions options) {
        this.context = context;
        this.features = features;
        this.options = options;
    }

    @Override
    public synchronized void bundleChanged(BundleEvent event) {
        if (told == null && event.getType() == BundleEvent.STARTED && features.isWhole()) {
            told = context.registerService(
                    Condition.class, Condition.INSTANCE, new Hashtable<>(Map.of(Condition.CONDITION_ID, READY)));
            LOG.info("Rapport runs at {}", options.address());
            welcome();
        }
    }

    synchronized void end() {
        context.removeBundleListener(this);
        if (told != null) {
            told.unregister();
        }
    }

    private void welcome() {
        try {
            context.getServiceReferences(WelcomeLine.class, null).stream()
                    .map((ServiceReference<WelcomeLine> line) -> Optional.ofNullable(context.getService(line)))
                    .flatMap(Optional::stream)
                    .flatMap(line -> line.line().stream())
                    .forEach(LOG::info);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
