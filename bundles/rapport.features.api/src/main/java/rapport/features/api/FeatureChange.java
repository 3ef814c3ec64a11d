package rapport.features.api;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * Other features than there are, in one step.
 *
 * @param brought features by name, each with the folder that holds its {@code feature.json} and, below {@code bundles}, the
 *     bundles that the product does not have; one that is there already is replaced
 * @param dropped names of brought features that go; where the product ships one of that name, it is back
 * @param switched features that are to run or not to run afterwards, by name; those not named stay as they are
 */
public record FeatureChange(Map<String, Path> brought, Set<String> dropped, Map<String, Boolean> switched) {

    public FeatureChange {
        brought = Map.copyOf(brought);
        dropped = Set.copyOf(dropped);
        switched = Map.copyOf(switched);
        for (String name : dropped) {
            if (brought.containsKey(name)) {
                throw new IllegalArgumentException(name + " is brought and dropped at once");
            }
        }
    }
}
