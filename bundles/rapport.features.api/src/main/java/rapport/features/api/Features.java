package rapport.features.api;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The feature files beside the program and what runs of them. A bundle that several features name is installed once and
 * stays as long as one of them is enabled; bundles that stay are never restarted, but for those whose wires a
 * {@linkplain #plan plan} says change. What is enabled here lasts until the framework stops: whoever decides remembers the
 * choice and tells it again after the next start. Safe for use by many threads; changes happen one after the other.
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

    /** Says what a change would do, and does nothing. Takes about as long as a start of the framework without its bundles. */
    FeaturePlan plan(FeatureChange change);

    /**
     * Does it: takes out what goes, makes anew the wires of what hung on it, and brings in and starts what comes. Where a
     * bundle does not start, all is put back as it was. What is brought here is forgotten when the framework stops, until it
     * is {@linkplain #keep kept}.
     */
    FeatureOutcome apply(FeatureChange change);

    /** Has what a change brought be there after the next start as well, and what it dropped be gone. */
    void keep(FeatureChange change);
}
