package rapport.insight.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.relationship.RelationshipId;

/**
 * What somebody did about a signal.
 *
 * @param relationship that of the signal
 * @param rule which noticed it
 * @param byName who did it
 * @param what it was, in a few words; null where nobody said
 * @param helped whether it helped; null while nobody knows
 */
public record Deed(
        DeedId id,
        RelationshipId relationship,
        String rule,
        String about,
        Instant at,
        String byName,
        @Nullable String what,
        @Nullable Helped helped) {

    /** Whether something helped. */
    public enum Helped {
        YES,
        NO,
        TOO_EARLY
    }
}
