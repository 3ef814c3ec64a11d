package rapport.modules.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.features.api.Feature;
import rapport.features.api.FeatureState;

/** Who is asked first to give memory back. */
class MemoryWatchTest {

    private static final List<String> LEVEL = List.of("level");

    @Test
    void whatChangedLastIsSuspectedFirstThenWhatWasBroughtInThenShippedLevelsAndNeverThePlatform() {
        List<Feature> all = List.of(
                feature("base", List.of("required"), null, FeatureState.ENABLED),
                feature("customers", LEVEL, null, FeatureState.ENABLED),
                feature("ideas", LEVEL, "ideas/1", FeatureState.ENABLED),
                feature("loans", LEVEL, "loans/1", FeatureState.DISABLED),
                feature("pets", List.of(), "pets/2", FeatureState.ENABLED),
                feature("sample", List.of(), null, FeatureState.ENABLED),
                feature("suppliers", LEVEL, null, FeatureState.ENABLED),
                feature("team", LEVEL, null, FeatureState.DISABLED),
                feature("zebras", LEVEL, "zebras/1", FeatureState.ENABLED));
        assertThat(MemoryWatch.suspects(all, List.of("suppliers", "pets", "base")))
                .extracting(Feature::name)
                .containsExactly("suppliers", "pets", "ideas", "zebras", "customers");
    }

    private static Feature feature(String name, List<String> categories, @Nullable String folder, FeatureState state) {
        return new Feature(
                name,
                name,
                "",
                Map.of(),
                "1.0.0",
                categories,
                categories.contains("required"),
                state,
                List.of(),
                Optional.ofNullable(folder).map(Path::of));
    }
}
