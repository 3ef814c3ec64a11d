package rapport.api.growth;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * That we asked for a referral or a recommendation, and what they answered.
 *
 * @param version grows by one with every change; for optimistic locking
 * @param person the person of theirs whom we asked; null where unknown
 * @param at when we asked
 */
public record Ask(
        AskId id,
        long version,
        RelationshipId relationship,
        Growth.Kind kind,
        @Nullable PersonId person,
        Answer answer,
        Instant at,
        @Nullable String words) {

    /** What they answered. */
    public enum Answer {
        /** They have not answered yet. */
        OPEN,
        YES,
        LATER,
        NO
    }
}
