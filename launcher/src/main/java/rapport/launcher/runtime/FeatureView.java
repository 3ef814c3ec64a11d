package rapport.launcher.runtime;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import rapport.features.api.BundleState;
import rapport.features.api.Feature;
import rapport.features.api.FeatureBundle;
import rapport.features.api.FeatureState;
import rapport.features.api.Sentence;
import rapport.launcher.feature.FeatureFile;
import rapport.launcher.feature.PlacedBundle;

/** Features as the module manager sees them. */
final class FeatureView {
    private final BundleShelf shelf;
    private final StartTimes startTimes;
    private final Map<PlacedBundle, Sentence> problems;
    private final Map<PlacedBundle, BundleIdentity> absent = new ConcurrentHashMap<>();

    FeatureView(BundleShelf shelf, StartTimes startTimes, Map<PlacedBundle, Sentence> problems) {
        this.shelf = shelf;
        this.startTimes = startTimes;
        this.problems = problems;
    }

    Feature of(FeatureFile file, boolean enabled) {
        List<FeatureBundle> bundles = file.bundles().stream().map(this::bundle).toList();
        return new Feature(
                file.name(),
                file.title(),
                file.description(),
                file.translations(),
                file.version(),
                file.categories(),
                file.required(),
                state(enabled, bundles),
                bundles,
                file.folder());
    }

    private static FeatureState state(boolean enabled, List<FeatureBundle> bundles) {
        if (!enabled) {
            return FeatureState.DISABLED;
        }
        boolean whole = bundles.stream().allMatch(bundle -> bundle.state() == BundleState.ACTIVE);
        return whole ? FeatureState.ENABLED : FeatureState.INCOMPLETE;
    }

    private FeatureBundle bundle(PlacedBundle placed) {
        return shelf.find(placed).map(bundle -> present(placed, bundle)).orElseGet(() -> missing(placed));
    }

    private FeatureBundle present(PlacedBundle placed, Bundle bundle) {
        return new FeatureBundle(
                placed.toString(),
                String.valueOf(bundle.getSymbolicName()),
                bundle.getVersion().toString(),
                Optional.of(bundle.getBundleId()),
                state(bundle.getState()),
                startTimes.of(bundle),
                placed.file(),
                Optional.ofNullable(problems.get(placed)));
    }

    private FeatureBundle missing(PlacedBundle placed) {
        BundleIdentity identity = absent.computeIfAbsent(placed, each -> BundleIdentity.of(each.file()));
        return new FeatureBundle(
                placed.toString(),
                identity.symbolicName(),
                identity.version(),
                Optional.empty(),
                BundleState.ABSENT,
                Optional.empty(),
                placed.file(),
                Optional.ofNullable(problems.get(placed)));
    }

    private static BundleState state(int state) {
        return switch (state) {
            case Bundle.INSTALLED -> BundleState.INSTALLED;
            case Bundle.RESOLVED -> BundleState.RESOLVED;
            case Bundle.STARTING -> BundleState.STARTING;
            case Bundle.ACTIVE -> BundleState.ACTIVE;
            case Bundle.STOPPING -> BundleState.STOPPING;
            default -> BundleState.ABSENT;
        };
    }
}
