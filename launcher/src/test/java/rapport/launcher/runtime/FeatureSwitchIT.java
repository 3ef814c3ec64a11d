package rapport.launcher.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.features.api.BundleState;
import rapport.features.api.Feature;
import rapport.features.api.FeatureBundle;
import rapport.features.api.FeatureOutcome;
import rapport.features.api.FeatureState;
import rapport.features.api.Features;
import rapport.features.api.launch.LaunchOptions;
import rapport.launcher.RunningProduct;
import rapport.launcher.feature.ProductFolder;

/** Features go on and off in the real framework, and whatever stays is left alone. */
class FeatureSwitchIT {

    @TempDir
    Path folder;

    private Platform platform;
    private Features features;

    @BeforeEach
    void start() throws Exception {
        LaunchOptions options = new LaunchOptions(
                Files.createDirectories(folder.resolve("data")),
                Files.createDirectories(folder.resolve("cache")),
                "127.0.0.1",
                0,
                false,
                List.of(),
                false,
                Optional.empty(),
                Optional.empty());
        platform = Platform.start(new ProductFolder(RunningProduct.product()), options, List.of());
        features = platform.context().getService(platform.context().getServiceReference(Features.class));
    }

    @AfterEach
    void stop() {
        platform.stop();
    }

    @Test
    void comingAndGoingRestartsNobodyElse() {
        features.disable("customers");
        features.enable("team");
        Map<String, Instant> before = startTimes();
        assertThat(before).isNotEmpty();

        assertThat(features.enable("customers")).isInstanceOf(FeatureOutcome.Changed.class);
        assertThat(state("customers")).isEqualTo(FeatureState.ENABLED);
        assertThat(startTimes()).containsAllEntriesOf(before).containsKey("rapport.customers");

        assertThat(features.disable("customers")).isInstanceOf(FeatureOutcome.Changed.class);
        assertThat(state("customers")).isEqualTo(FeatureState.DISABLED);
        assertThat(startTimes()).isEqualTo(before);
        assertThat(bundle("customers").state()).isEqualTo(BundleState.ABSENT);
    }

    @Test
    void anEnabledFeatureStaysAsItIs() {
        features.enable("team");
        Optional<Instant> startedAt = bundle("team").startedAt();
        assertThat(features.enable("team")).isEqualTo(new FeatureOutcome.Changed(List.of(), List.of()));
        assertThat(bundle("team").startedAt()).isEqualTo(startedAt).isPresent();
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(features.disable("base")).isInstanceOf(FeatureOutcome.Refused.class);
        assertThat(features.enable("ghosts")).isInstanceOf(FeatureOutcome.Refused.class);
    }

    private FeatureState state(String name) {
        return features.find(name).orElseThrow().state();
    }

    private FeatureBundle bundle(String feature) {
        return features.find(feature).orElseThrow().bundles().get(0);
    }

    private Map<String, Instant> startTimes() {
        Map<String, Instant> times = new HashMap<>();
        for (Feature feature : features.all()) {
            for (FeatureBundle bundle : feature.bundles()) {
                bundle.startedAt().ifPresent(time -> times.put(bundle.symbolicName(), time));
            }
        }
        return times;
    }
}
