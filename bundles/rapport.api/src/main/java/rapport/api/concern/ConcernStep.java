package rapport.api.concern;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a concern, kept for good: their wording and ours stand side by side in it.
 *
 * @param to the gate that it led to
 * @param byName which of our accounts wrote it down; the person themselves where a private link did
 * @param theirs their words at this step; null where none were said
 * @param ours our words: what we played back, why we overrode, withdrew or reopened, what we did; null where none
 * @param word who of theirs said it, when and how; null where it was our step alone
 */
public record ConcernStep(
        Kind kind,
        Gate to,
        Instant at,
        String byName,
        @Nullable String theirs,
        @Nullable String ours,
        @Nullable Word word) {

    /** What was done. */
    public enum Kind {
        HEARD,
        REWORDED,
        PLAYED_BACK,
        CONFIRMED,
        CORRECTED,
        OVERRIDDEN,
        ADDRESSED,
        VERIFIED,
        CLOSED,
        WITHDRAWN,
        REOPENED,
        SPLIT,
        MERGED
    }
}
