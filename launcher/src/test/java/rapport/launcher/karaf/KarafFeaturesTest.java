package rapport.launcher.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rapport.launcher.feature.Coordinates;
import rapport.launcher.feature.FeatureFile;
import rapport.launcher.feature.PlacedBundle;

class KarafFeaturesTest {

    private static final String XML = new KarafFeatures(
                    List.of(
                            feature("base", "required", "org.osgi:org.osgi.util.promise:1.3.0", "ours:store:1.0.0"),
                            feature("team", "level", "ours:team:1.0.0")),
                    List.of(Coordinates.parse("ours:guest:1.0.0")))
            .xml();

    @Test
    void namesTheSameBundlesInTheSameOrder() {
        assertThat(XML)
                .containsSubsequence(
                        "name=\"rapport\" version=\"1.0.0.SNAPSHOT\"",
                        ">mvn:ours/guest/1.0.0<",
                        "dependency=\"true\">mvn:org.osgi/org.osgi.util.promise/1.3.0<",
                        "<bundle start-level=\"80\">mvn:ours/store/1.0.0<",
                        "name=\"rapport-team\"",
                        "<feature>rapport</feature>",
                        ">mvn:ours/team/1.0.0<");
    }

    @Test
    void makesTheWebServersPropertiesAConfigurationAndLeavesOthersOut() {
        assertThat(XML)
                .contains("<config name=\"org.apache.felix.http\">\norg.osgi.service.http.port = 8080\n</config>");
        assertThat(XML).doesNotContain("ds.global");
    }

    private static FeatureFile feature(String name, String category, String... bundles) {
        return new FeatureFile(
                name,
                name,
                "Known for <angles> & the like.",
                Map.of(),
                "1.0.0-SNAPSHOT",
                List.of(category),
                List.of(bundles).stream()
                        .map(Coordinates::parse)
                        .map(bundle -> new PlacedBundle(bundle, Path.of(bundle.fileName())))
                        .toList(),
                Map.of("port", "8080"),
                Map.of("org.osgi.service.http.port", "${port}", "ds.global.extender", "false"),
                Map.of(),
                Optional.empty());
    }
}
