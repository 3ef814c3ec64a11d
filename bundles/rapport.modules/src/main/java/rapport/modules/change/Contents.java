package rapport.modules.change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import rapport.features.api.FeaturePlan.PlannedBundle;

/**
 * What several bundles hold together.
 *
 * @param offerings what they contribute, in the order of the words
 * @param scripts the scripts of their tables, by module
 */
record Contents(Set<String> offerings, Map<String, Set<String>> scripts) {

    static final Contents NONE = new Contents(Set.of(), Map.of());

    static Contents of(List<PlannedBundle> bundles, Function<PlannedBundle, Optional<Path>> file) {
        Set<String> offerings = new TreeSet<>();
        Map<String, Set<String>> scripts = new TreeMap<>();
        for (PlannedBundle bundle : bundles) {
            file.apply(bundle).map(BundleContent::of).ifPresent(content -> {
                content.offerings().forEach(offering -> offerings.add(offering.toString()));
                scripts.putAll(content.scripts());
            });
        }
        return new Contents(offerings, scripts);
    }

    /** What these contribute and the others do not. */
    List<String> without(Contents others) {
        List<String> left = new ArrayList<>(offerings);
        left.removeAll(others.offerings());
        return left;
    }
}
