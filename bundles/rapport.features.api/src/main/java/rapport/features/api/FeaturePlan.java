package rapport.features.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a change of features would do to the bundles, found by resolving all that would run as one set, apart from what runs.
 *
 * @param bundles those that the change touches, in start order
 * @param objections why it cannot be, one sentence each; empty where it can
 */
public record FeaturePlan(List<PlannedBundle> bundles, List<Sentence> objections) {

    /** What becomes of a bundle. */
    public enum Fate {
        /** It comes. */
        INSTALLED,
        /** Another version, or another file of the same version, takes its place. */
        UPDATED,
        /** It goes. */
        REMOVED,
        /** It stays, and starts anew since what it is wired to changes. */
        RESTARTED
    }

    /**
     * A bundle that a change touches.
     *
     * @param symbolicName as its manifest says
     * @param before the version that is there; empty where it comes
     * @param after the version that will be there; empty where it goes
     * @param fileBefore the file it runs from; empty where it comes
     * @param fileAfter the file it will run from; empty where it goes
     */
    public record PlannedBundle(
            String symbolicName,
            Fate fate,
            Optional<String> before,
            Optional<String> after,
            Optional<Path> fileBefore,
            Optional<Path> fileAfter) {}

    public FeaturePlan {
        bundles = List.copyOf(bundles);
        objections = List.copyOf(objections);
    }
}
