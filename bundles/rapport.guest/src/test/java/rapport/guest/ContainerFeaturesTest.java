package rapport.guest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rapport.features.api.BundleState;
import rapport.features.api.FeatureChange;
import rapport.features.api.FeatureOutcome;
import rapport.features.api.FeatureState;

class ContainerFeaturesTest {

    private final List<PresentBundle> present = new ArrayList<>();
    private final ContainerFeatures features =
            new ContainerFeatures(List.of(feature("donors", "level"), feature("base", "required")), () -> present);

    @Test
    void showsWhatTheContainerHas() {
        assertThat(features.all()).extracting("name").containsExactly("base", "donors");
        assertThat(stateOf("donors")).isEqualTo(FeatureState.DISABLED);

        has("mvn:ours/ours.donors/1.0.0", BundleState.RESOLVED);
        assertThat(stateOf("donors")).isEqualTo(FeatureState.INCOMPLETE);
        assertThat(features.isWhole()).isFalse();
        assertThat(features.levels()).containsExactly("donors");

        has("file:/anywhere/ours.donors-1.0.0.jar", BundleState.ACTIVE);
        assertThat(stateOf("donors")).isEqualTo(FeatureState.ENABLED);
        assertThat(features.isWhole()).isTrue();
    }

    @Test
    void leavesChangesToTheContainerAndSaysSo() {
        assertThat(features.enable("donors")).isEqualTo(new FeatureOutcome.Refused(List.of(ContainerFeatures.REFUSAL)));
        assertThat(features.disable("donors")).isInstanceOf(FeatureOutcome.Changed.class);
        has("mvn:ours/ours.donors/1.0.0", BundleState.ACTIVE);
        assertThat(features.enable("donors")).isInstanceOf(FeatureOutcome.Changed.class);
        assertThat(features.disable("donors")).isInstanceOf(FeatureOutcome.Refused.class);
        FeatureChange change = new FeatureChange(Map.of(), Set.of(), Map.of("donors", false));
        assertThat(features.plan(change).objections()).containsExactly(ContainerFeatures.REFUSAL);
        assertThat(features.apply(change)).isInstanceOf(FeatureOutcome.Refused.class);
    }

    @Test
    void readsTheFilesThatTheProductShips() {
        ShippedFeature base = ShippedFeature.read(ContainerFeaturesTest.class.getResource("/features/base.json"));
        assertThat(base.isRequired()).isTrue();
        assertThat(base.artifacts()).extracting(Artifact::name).contains("rapport.store", "h2");
        assertThat(base.among(present).words(Locale.GERMAN).title()).isEqualTo("Plattform");
    }

    private FeatureState stateOf(String name) {
        return features.find(name).orElseThrow().state();
    }

    private void has(String location, BundleState state) {
        present.clear();
        present.add(new PresentBundle(7, location, "ours.donors", "1.0.0", state));
    }

    private static ShippedFeature feature(String name, String category) {
        String json = """
                {"id": "ours:features.%s:1.0.0", "name": "N", "description": "D.", "categories": ["%s"],
                 "bundles": [{"id": "ours:ours.%s:1.0.0"}]}
                """;
        return new ShippedFeature(
                name,
                JsonParser.parseString(json.formatted(name, category, name)).getAsJsonObject());
    }
}
