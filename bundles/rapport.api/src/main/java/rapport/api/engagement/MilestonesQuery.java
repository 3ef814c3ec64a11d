package rapport.api.engagement;

import org.jspecify.annotations.Nullable;
import rapport.api.relationship.RelationshipId;

/**
 * Which milestones. Null means "any".
 *
 * @param level only those of relationships on this level
 * @param openOnly without those that were reached
 */
public record MilestonesQuery(
        @Nullable RelationshipId relationship, @Nullable String level, boolean openOnly) {

    public static final MilestonesQuery ALL = new MilestonesQuery(null, null, false);

    /** All of one relationship. */
    public static MilestonesQuery of(RelationshipId relationship) {
        return new MilestonesQuery(relationship, null, false);
    }
}
