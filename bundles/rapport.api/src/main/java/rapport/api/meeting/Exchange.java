package rapport.api.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * Something of value that went from one side to the other without an invoice: an introduction, advice, a warning, a favour.
 *
 * @param version grows by one with every change; for optimistic locking
 * @param direction whether we gave it, were given it, or asked for it
 * @param person the person of theirs to whom, or from whom; null where it was the organization
 * @param what it was, in a few words
 * @param weight how much it was worth: 1 small, 2 useful, 3 great
 */
public record Exchange(
        ExchangeId id,
        long version,
        RelationshipId relationship,
        Direction direction,
        @Nullable PersonId person,
        String what,
        int weight,
        Instant at) {

    public static final int SMALL = 1;
    public static final int GREAT = 3;

    /** Which way it went. */
    public enum Direction {
        GIVEN,
        RECEIVED,
        ASKED
    }

    /** Whether we gave it; otherwise we asked for it, or were given it. */
    public boolean given() {
        return direction == Direction.GIVEN;
    }
}
