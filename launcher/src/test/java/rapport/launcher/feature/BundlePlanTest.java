package rapport.launcher.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BundlePlanTest {

    private final FeatureFile base = feature("base", "a", "b");
    private final FeatureFile team = feature("team", "b", "shared", "team");
    private final FeatureFile customers = feature("customers", "shared", "customers");

    @Test
    void bringsOnlyWhatIsNotThereYetInItsOrder() {
        BundlePlan plan = BundlePlan.between(List.of(base), List.of(base, team));
        assertThat(names(plan.toAdd())).containsExactly("shared", "team");
        assertThat(plan.toRemove()).isEmpty();
    }

    @Test
    void keepsWhatAnotherFeatureNames() {
        BundlePlan plan = BundlePlan.between(List.of(base, team, customers), List.of(base, customers));
        assertThat(plan.toAdd()).isEmpty();
        assertThat(names(plan.toRemove())).containsExactly("team");
    }

    @Test
    void takesOutInReverseOrder() {
        BundlePlan plan = BundlePlan.between(List.of(base, team), List.of(base));
        assertThat(names(plan.toRemove())).containsExactly("team", "shared");
    }

    private static List<String> names(List<PlacedBundle> bundles) {
        return bundles.stream().map(PlacedBundle::artifact).toList();
    }

    private static FeatureFile feature(String name, String... bundles) {
        List<PlacedBundle> placed = Arrays.stream(bundles)
                .map(bundle -> new PlacedBundle(new Coordinates("g", bundle, "1"), Path.of(bundle + ".jar")))
                .toList();
        return new FeatureFile(
                name, name, "", Map.of(), "1", List.of(), placed, Map.of(), Map.of(), Map.of(), Optional.empty());
    }
}
