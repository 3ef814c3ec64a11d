package rapport.launcher.feature;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What has to come and go for a change of the enabled features. Bundles are counted by the features that name them: one that
 * any enabled feature names stays, untouched.
 *
 * @param toAdd in start order
 * @param toRemove in stop order
 */
public record BundlePlan(List<Coordinates> toAdd, List<Coordinates> toRemove) {

    public BundlePlan {
        toAdd = List.copyOf(toAdd);
        toRemove = List.copyOf(toRemove);
    }

    /** From the features enabled now to the ones wanted. */
    public static BundlePlan between(Collection<FeatureFile> enabled, Collection<FeatureFile> wanted) {
        Set<Coordinates> before = bundlesOf(enabled);
        Set<Coordinates> after = bundlesOf(wanted);
        List<Coordinates> toAdd =
                after.stream().filter(bundle -> !before.contains(bundle)).toList();
        LinkedHashSet<Coordinates> leaving = new LinkedHashSet<>(before);
        leaving.removeAll(after);
        return new BundlePlan(toAdd, reversed(List.copyOf(leaving)));
    }

    private static Set<Coordinates> bundlesOf(Collection<FeatureFile> features) {
        Set<Coordinates> bundles = new LinkedHashSet<>();
        features.forEach(feature -> bundles.addAll(feature.bundles()));
        return bundles;
    }

    private static List<Coordinates> reversed(List<Coordinates> bundles) {
        return IntStream.range(0, bundles.size())
                .mapToObj(i -> bundles.get(bundles.size() - 1 - i))
                .toList();
    }
}
