package rapport.team.model;

import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * Which words of thanks; null means "any".
 *
 * @param receiver only those to this colleague
 * @param relationship only those that came about in this one
 */
public record RecognitionsQuery(
        @Nullable PersonId receiver, @Nullable RelationshipId relationship) {

    /** All of them. */
    public static final RecognitionsQuery ALL = new RecognitionsQuery(null, null);
}
