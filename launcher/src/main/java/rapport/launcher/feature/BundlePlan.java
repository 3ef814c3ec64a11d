package rapport.launcher.feature;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What has to come and go for a change of the enabled features. Bundles are counted by the features that name them: one that
 * any enabled feature names stays, untouched.
 *
 * @param toAdd in start order
 * @param toRemove in stop order
 */
public record BundlePlan(List<PlacedBundle> toAdd, List<PlacedBundle> toRemove) {

    public BundlePlan {
        toAdd = List.copyOf(toAdd);
        toRemove = List.copyOf(toRemove);
    }

    /** From the features enabled now to the ones wanted. */
    public static BundlePlan between(Collection<FeatureFile> enabled, Collection<FeatureFile> wanted) {
        Set<PlacedBundle> before = bundlesOf(enabled);
        Set<PlacedBundle> after = bundlesOf(wanted);
        List<PlacedBundle> toAdd =
                after.stream().filter(bundle -> !before.contains(bundle)).toList();
        LinkedHashSet<PlacedBundle> leaving = new LinkedHashSet<>(before);
        leaving.removeAll(after);
        return new BundlePlan(toAdd, PlacedBundle.reversed(List.copyOf(leaving)));
    }

    private static Set<PlacedBundle> bundlesOf(Collection<FeatureFile> features) {
        Set<PlacedBundle> bundles = new LinkedHashSet<>();
        features.forEach(feature -> bundles.addAll(feature.bundles()));
        return bundles;
    }
}
