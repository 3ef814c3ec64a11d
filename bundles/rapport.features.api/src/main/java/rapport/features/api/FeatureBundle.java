package rapport.features.api;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A bundle that a feature brings.
 *
 * @param coordinates {@code group:artifact:version}, as the feature file names it
 * @param symbolicName as its manifest says
 * @param version as its manifest says
 * @param bundleId id in the framework; empty while it is not installed
 * @param state how far it is
 * @param startedAt when it last became active; empty while it is not
 * @param file where it lies
 * @param problem why it is not active although it was asked for, in one sentence
 */
public record FeatureBundle(
        String coordinates,
        String symbolicName,
        String version,
        Optional<Long> bundleId,
        BundleState state,
        Optional<Instant> startedAt,
        Path file,
        Optional<Sentence> problem) {}
