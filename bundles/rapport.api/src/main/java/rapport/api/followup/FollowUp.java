package rapport.api.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.ConcernId;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * That we ask a person how it holds: 30, 90 and 180 days after a concern was closed, and every year from then on. It belongs to
 * the person, and goes along when the person moves.
 *
 * @param version grows by one with every change; for optimistic locking
 * @param concern what was closed; null where somebody began it without a concern
 * @param relationship where it was closed; it may have ended since
 * @param step which of the series it is: 1 for 30 days, 2 for 90, 3 for 180, from 4 on yearly
 * @param due the day on which to ask; while it is paused, the day on which it would have been
 * @param owner the colleague who asks; null for the owner of a relationship that the person touches, or, where there is none, of
 *     the one where the concern was closed
 * @param settledAt when it was asked, passed over or ended; null while it is open or paused
 * @param words what came of it, or why it was paused, passed over or ended, null where its
 *     concern was reopened; while it is open, what to remember when asking
 */
public record FollowUp(
        FollowUpId id,
        long version,
        PersonId person,
        @Nullable ConcernId concern,
        @Nullable RelationshipId relationship,
        int step,
        LocalDate due,
        State state,
        @Nullable PersonId owner,
        @Nullable Instant settledAt,
        @Nullable String words) {

    /** How it stands. */
    public enum State {
        OPEN,
        /** Somebody said that it should wait. */
        PAUSED,
        /** We asked; the next of the series is open. */
        DONE,
        /** We let it pass; the next of the series is open. */
        SKIPPED,
        /** The series has ended, with a reason. */
        ENDED
    }
}
