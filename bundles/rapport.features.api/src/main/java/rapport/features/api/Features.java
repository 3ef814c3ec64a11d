package rapport.features.api;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The feature files beside the program and what runs of them. A bundle that several features name is installed once and
 * stays as long as one of them is enabled; bundles that stay are never restarted. What is enabled here lasts until the
 * framework stops: whoever decides remembers the choice and tells it again after the next start.
 */
@ProviderType
public interface Features {

    /** Every feature file found, the required ones first, then by name. */
    List<Feature> all();

    /** The feature with this name, as it is now. */
    default Optional<Feature> find(String name) {
        return all().stream().filter(feature -> feature.name().equals(name)).findFirst();
    }

    /** Installs, resolves and starts what the feature brings beyond what already runs; nothing is kept of a failed try. */
    FeatureOutcome enable(String name);

    /** Stops and uninstalls what only this feature needs. */
    FeatureOutcome disable(String name);
}
