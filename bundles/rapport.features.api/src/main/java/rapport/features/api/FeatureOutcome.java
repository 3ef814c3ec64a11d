package rapport.features.api;

import java.util.List;

/** What came of enabling or disabling a feature. */
public sealed interface FeatureOutcome {

    /**
     * It was done; empty lists when nothing had to be.
     *
     * @param started symbolic names of the bundles that were installed and started
     * @param removed symbolic names of the bundles that were stopped and uninstalled
     */
    record Changed(List<String> started, List<String> removed) implements FeatureOutcome {

        public Changed {
            started = List.copyOf(started);
            removed = List.copyOf(removed);
        }
    }

    /**
     * It was not done, and all is as before.
     *
     * @param reasons one sentence each
     */
    record Refused(List<Sentence> reasons) implements FeatureOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }
}
