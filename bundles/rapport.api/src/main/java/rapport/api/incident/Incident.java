package rapport.api.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * Something that went wrong between us and them. Problems arise in every relationship; how they are solved is what is remembered.
 *
 * @param version grows by one with every change; for optimistic locking
 * @param what it was, in a few words
 * @param height how high it went on their side
 * @param happenedAt when it went wrong
 * @param reachedAt when it reached that height
 * @param raisedBy the person of theirs who raised it; null where nobody in particular did
 * @param repairedAt when they said that it was repaired; null while it is not
 * @param repair what we did about it; null while nothing
 */
public record Incident(
        IncidentId id,
        long version,
        RelationshipId relationship,
        String what,
        Height height,
        Instant happenedAt,
        Instant reachedAt,
        @Nullable PersonId raisedBy,
        @Nullable Instant repairedAt,
        @Nullable String repair) {

    /** How high something goes before it is solved, from a cup of coffee to the very top. */
    public enum Height {
        /** Solved by those who met it, over a cup of coffee. */
        COFFEE,
        /** Somebody's manager heard of it. */
        MANAGER,
        /** It came before the heads of both sides' departments. */
        DIRECTOR,
        /** It reached the top. */
        EXECUTIVE
    }
}
