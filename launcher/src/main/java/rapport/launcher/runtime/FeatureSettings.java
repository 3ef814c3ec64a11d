package rapport.launcher.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import rapport.launcher.feature.FeatureFile;

/** Configurations of features: written once, as soon as there is somebody to keep them; what an administrator changed stays. */
final class FeatureSettings implements ServiceTrackerCustomizer<ConfigurationAdmin, ConfigurationAdmin> {
    private final BundleContext context;
    private final ServiceTracker<ConfigurationAdmin, ConfigurationAdmin> keeper;
    private final Map<String, Map<String, Object>> offered = new LinkedHashMap<>();

    FeatureSettings(BundleContext context) {
        this.context = context;
        keeper = new ServiceTracker<>(context, ConfigurationAdmin.class, this);
        keeper.open();
    }

    synchronized void offer(Collection<FeatureFile> features) {
        features.forEach(feature -> offered.putAll(feature.configurations()));
        ConfigurationAdmin present = keeper.getService();
        if (present != null) {
            write(present);
        }
    }

    @Override
    public synchronized ConfigurationAdmin addingService(ServiceReference<ConfigurationAdmin> reference) {
        ConfigurationAdmin arrived = context.getService(reference);
        write(arrived);
        return arrived;
    }

    @Override
    public void modifiedService(ServiceReference<ConfigurationAdmin> reference, @Nullable ConfigurationAdmin keeper) {}

    @Override
    public void removedService(ServiceReference<ConfigurationAdmin> reference, @Nullable ConfigurationAdmin keeper) {
        context.ungetService(reference);
    }

    private void write(ConfigurationAdmin admin) {
        try {
            for (Map.Entry<String, Map<String, Object>> each : offered.entrySet()) {
                Configuration configuration = admin.getConfiguration(each.getKey(), "?");
                if (configuration.getProperties() == null) {
                    configuration.update(new Hashtable<>(each.getValue()));
                }
            }
            offered.clear();
        } catch (IOException e) {
            throw new UncheckedIOException("a feature's configuration could not be written", e);
        }
    }
}
