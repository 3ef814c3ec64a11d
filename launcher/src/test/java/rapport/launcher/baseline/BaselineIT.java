package rapport.launcher.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever wrote a bundle against the last release can go on: what breaks it or adds to the API raises the package's version. */
class BaselineIT {

    @ParameterizedTest
    @ValueSource(strings = {"rapport.api", "rapport.store.api", "rapport.console.api", "rapport.features.api"})
    void everyPackageHasTheVersionThatItsChangesAskFor(String bundle) throws IOException {
        Path file = Path.of("../bundles", bundle, "baseline.txt");
        Map<String, Promise> now = PublicApi.of(built(bundle));
        if ("record".equals(System.getProperty("rapport.baseline"))) {
            Baseline.write(file, now);
        }
        assertThat(now)
                .isNotEmpty()
                .allSatisfy(
                        (name, promise) -> assertThat(promise.lines()).as(name).isNotEmpty());
        assertThat(objections(Baseline.read(file), now)).isEmpty();
    }

    /** What has to be raised, and why. */
    static List<String> objections(Map<String, Promise> before, Map<String, Promise> now) {
        List<String> objections = new ArrayList<>();
        before.forEach((name, was) -> {
            Promise is = now.get(name);
            if (is == null) {
                objections.add("package " + name + " is gone: everybody who uses it breaks");
                return;
            }
            ApiVersion least = was.leastNow(is);
            if (is.version().compareTo(least) < 0) {
                objections.add("package " + name + " needs @Version(\"" + least
                        + "\") in its package-info.java, it has " + is.version() + ":\n" + was.difference(is));
            }
        });
        return objections;
    }

    private static Path built(String bundle) throws IOException {
        Path product = Path.of(Objects.requireNonNull(System.getProperty("rapport.product")));
        try (Stream<Path> published = Files.walk(product.resolve("artifacts"))) {
            return published
                    .filter(file -> String.valueOf(file.getFileName()).matches(bundle + "-\\d.*\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
