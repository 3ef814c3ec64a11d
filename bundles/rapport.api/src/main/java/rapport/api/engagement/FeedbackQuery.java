package rapport.api.engagement;

import org.jspecify.annotations.Nullable;
import rapport.api.relationship.RelationshipId;

/**
 * Which feedback. Null means "any".
 *
 * @param level only that of relationships on this level
 * @param openOnly without that to which nothing is left to do
 */
public record FeedbackQuery(
        @Nullable RelationshipId relationship,
        @Nullable RetrospectiveId retrospective,
        @Nullable String level,
        boolean openOnly) {

    public static final FeedbackQuery ALL = new FeedbackQuery(null, null, null, false);

    /** All that is open. */
    public static final FeedbackQuery OPEN = new FeedbackQuery(null, null, null, true);

    /** All of one relationship. */
    public static FeedbackQuery of(RelationshipId relationship) {
        return new FeedbackQuery(relationship, null, null, false);
    }

    /** All of one retrospective. */
    public static FeedbackQuery in(RetrospectiveId retrospective) {
        return new FeedbackQuery(null, retrospective, null, false);
    }
}
