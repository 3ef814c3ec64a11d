package rapport.api.checkup;

import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * Which check-ups. Null means "any".
 *
 * @param level only those of relationships on this level
 * @param byThem only those that this person of theirs answers
 * @param sent only those that are complete, or only drafts
 */
public record CheckUpsQuery(
        @Nullable RelationshipId relationship,
        @Nullable String level,
        @Nullable String questionnaire,
        @Nullable PersonId byThem,
        @Nullable Boolean sent) {

    public static final CheckUpsQuery ALL = new CheckUpsQuery(null, null, null, null, null);

    /** All of one relationship, drafts among them. */
    public static CheckUpsQuery of(RelationshipId relationship) {
        return new CheckUpsQuery(relationship, null, null, null, null);
    }

    /** The complete ones of one relationship. */
    public static CheckUpsQuery sentIn(RelationshipId relationship) {
        return new CheckUpsQuery(relationship, null, null, null, true);
    }
}
