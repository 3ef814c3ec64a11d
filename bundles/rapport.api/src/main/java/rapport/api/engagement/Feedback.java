package rapport.api.engagement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * What somebody said should change, our response to it, and whether it did change.
 *
 * @param version grows by one with every change; for optimistic locking
 * @param retrospective the retrospective in which it was said
 * @param person who said it; null where nobody in particular did
 * @param words in their words
 * @param response what we will change, or why not; null while we have not said
 * @param willChange whether we said that we will change it
 * @param owner the colleague who sees to it; null where nobody was named
 * @param changed whether it had changed when we checked; null while nobody has
 */
public record Feedback(
        FeedbackId id,
        long version,
        RelationshipId relationship,
        RetrospectiveId retrospective,
        @Nullable PersonId person,
        String words,
        Instant givenAt,
        @Nullable String response,
        boolean willChange,
        @Nullable PersonId owner,
        @Nullable Instant respondedAt,
        @Nullable Boolean changed,
        @Nullable Instant checkedAt) {

    /** Whether something is left to do: to respond, or to check that what we said we would change has changed. */
    public boolean isOpen() {
        return response == null || (willChange && !Boolean.TRUE.equals(changed));
    }
}
