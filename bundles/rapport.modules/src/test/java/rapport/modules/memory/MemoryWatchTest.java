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

    @Test
    void onlyWhatWasBroughtInAndRunsIsSuspectedTheLatestChangeFirst() {
        List<Feature> all = List.of(
                feature("base", null, FeatureState.ENABLED),
                feature("ideas", "ideas/1", FeatureState.ENABLED),
                feature("loans", "loans/1", FeatureState.DISABLED),
                feature("pets", "pets/2", FeatureState.ENABLED),
                feature("zebras", "zebras/1", FeatureState.ENABLED));
        assertThat(MemoryWatch.suspects(all, List.of("pets", "customers", "ideas")))
                .extracting(Feature::name)
                .containsExactly("pets", "ideas", "zebras");
    }

    private static Feature feature(String name, @Nullable String folder, FeatureState state) {
        return new Feature(
                name,
                name,
                "",
                Map.of(),
                "1.0.0",
                List.of(),
                folder == null,
                state,
                List.of(),
                Optional.ofNullable(folder).map(Path::of));
    }
}
