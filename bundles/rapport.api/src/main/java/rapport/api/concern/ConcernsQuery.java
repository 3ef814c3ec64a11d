package rapport.api.concern;

import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * Which concerns. Null means "any".
 *
 * @param level only those of relationships on this level
 * @param person only those that this person of theirs raised
 * @param owner only those that this colleague looks after, other than as the owner of the relationship
 * @param openOnly without those that are closed or withdrawn
 */
public record ConcernsQuery(
        @Nullable RelationshipId relationship,
        @Nullable String level,
        @Nullable PersonId person,
        @Nullable PersonId owner,
        @Nullable Gate gate,
        boolean openOnly) {

    public static final ConcernsQuery ALL = new ConcernsQuery(null, null, null, null, null, false);

    /** All of one relationship. */
    public static ConcernsQuery of(RelationshipId relationship) {
        return new ConcernsQuery(relationship, null, null, null, null, false);
    }

    /** The open ones of one relationship. */
    public static ConcernsQuery openIn(RelationshipId relationship) {
        return new ConcernsQuery(relationship, null, null, null, null, true);
    }
}
