package rapport.api.growth;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * What came of a relationship: a referral, a recommendation, or business again.
 *
 * @param version grows by one with every change; for optimistic locking
 * @param person the person of theirs who made it happen; null where unknown
 * @param ledTo the relationship that came of it; null where none has
 * @param asked whether we asked for it rather than being given it unasked
 */
public record Growth(
        GrowthId id,
        long version,
        RelationshipId relationship,
        Kind kind,
        @Nullable PersonId person,
        @Nullable RelationshipId ledTo,
        boolean asked,
        Instant at,
        @Nullable String words) {

    /** What came of it. */
    public enum Kind {
        /** They sent somebody to us. */
        REFERRAL,
        /** They spoke well of us where others hear it. */
        RECOMMENDATION,
        /** They came back. */
        REPEAT_BUSINESS
    }
}
