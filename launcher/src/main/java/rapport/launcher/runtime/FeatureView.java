package rapport.launcher.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.osgi.framework.Bundle;
import rapport.features.api.BundleState;
import rapport.features.api.Feature;
import rapport.features.api.FeatureBundle;
import rapport.features.api.FeatureState;
import rapport.launcher.feature.Coordinates;
import rapport.launcher.feature.FeatureFile;

/** Features as the module manager sees them. */
final class FeatureView {
    private final BundleShelf shelf;
    private final StartTimes startTimes;
    private final Map<Coordinates, String> problems;
    private final Map<Coordinates, Identity> absent = new ConcurrentHashMap<>();

    private record Identity(String symbolicName, String version) {}

    FeatureView(BundleShelf shelf, StartTimes startTimes, Map<Coordinates, String> problems) {
        this.shelf = shelf;
        this.startTimes = startTimes;
        this.problems = problems;
    }

    Feature of(FeatureFile file, boolean enabled) {
        List<FeatureBundle> bundles = file.bundles().stream().map(this::bundle).toList();
        return new Feature(
                file.name(),
                file.title(),
                file.description(),
                file.translations(),
                file.version(),
                file.categories(),
                file.required(),
                state(enabled, bundles),
                bundles);
    }

    private static FeatureState state(boolean enabled, List<FeatureBundle> bundles) {
        if (!enabled) {
            return FeatureState.DISABLED;
        }
        boolean whole = bundles.stream().allMatch(bundle -> bundle.state() == BundleState.ACTIVE);
        return whole ? FeatureState.ENABLED : FeatureState.INCOMPLETE;
    }

    private FeatureBundle bundle(Coordinates coordinates) {
        return shelf.find(coordinates)
                .map(bundle -> present(coordinates, bundle))
                .orElseGet(() -> missing(coordinates));
    }

    private FeatureBundle present(Coordinates coordinates, Bundle bundle) {
        return new FeatureBundle(
                coordinates.toString(),
                String.valueOf(bundle.getSymbolicName()),
                bundle.getVersion().toString(),
                Optional.of(bundle.getBundleId()),
                state(bundle.getState()),
                startTimes.of(bundle),
                Optional.ofNullable(problems.get(coordinates)));
    }

    private FeatureBundle missing(Coordinates coordinates) {
        Identity identity = absent.computeIfAbsent(coordinates, this::read);
        return new FeatureBundle(
                coordinates.toString(),
                identity.symbolicName(),
                identity.version(),
                Optional.empty(),
                BundleState.ABSENT,
                Optional.empty(),
                Optional.ofNullable(problems.get(coordinates)));
    }

    private Identity read(Coordinates coordinates) {
        Path file = shelf.file(coordinates);
        try (JarFile jar = new JarFile(file.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            return new Identity(
                    String.valueOf(manifest.getValue("Bundle-SymbolicName")).replaceFirst(";.*", ""),
                    String.valueOf(manifest.getValue("Bundle-Version")));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static BundleState state(int state) {
        return switch (state) {
            case Bundle.INSTALLED -> BundleState.INSTALLED;
            case Bundle.RESOLVED -> BundleState.RESOLVED;
            case Bundle.STARTING -> BundleState.STARTING;
            case Bundle.ACTIVE -> BundleState.ACTIVE;
            case Bundle.STOPPING -> BundleState.STOPPING;
            default -> BundleState.ABSENT;
        };
    }
}
