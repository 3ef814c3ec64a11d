package rapport.api.meeting;

import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * Which of what was given and received. Null means "any".
 *
 * @param level only on this level
 * @param person only to or from this person of theirs
 */
public record ExchangesQuery(
        @Nullable RelationshipId relationship,
        @Nullable String level,
        @Nullable PersonId person) {

    public static final ExchangesQuery ALL = new ExchangesQuery(null, null, null);

    /** All of one relationship. */
    public static ExchangesQuery of(RelationshipId relationship) {
        return new ExchangesQuery(relationship, null, null);
    }
}
