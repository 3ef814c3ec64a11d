package rapport.api.growth;

import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * Which of what came of relationships, of the approaches to them, or of what we asked. Null means "any".
 *
 * @param level only of relationships on this level
 * @param person only those that have to do with this person of theirs
 */
public record GrowthQuery(
        @Nullable RelationshipId relationship,
        @Nullable String level,
        @Nullable PersonId person) {

    public static final GrowthQuery ALL = new GrowthQuery(null, null, null);

    /** Of one relationship. */
    public static GrowthQuery of(RelationshipId relationship) {
        return new GrowthQuery(relationship, null, null);
    }
}
