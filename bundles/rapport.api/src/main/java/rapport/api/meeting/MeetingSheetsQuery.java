package rapport.api.meeting;

import org.jspecify.annotations.Nullable;
import rapport.api.relationship.RelationshipId;

/**
 * Which meeting sheets. Null means "any".
 *
 * @param level only those of relationships on this level
 * @param told only those of meetings that have happened, or only those that have not
 */
public record MeetingSheetsQuery(
        @Nullable RelationshipId relationship,
        @Nullable String level,
        @Nullable Boolean told) {

    public static final MeetingSheetsQuery ALL = new MeetingSheetsQuery(null, null, null);

    /** All of one relationship. */
    public static MeetingSheetsQuery of(RelationshipId relationship) {
        return new MeetingSheetsQuery(relationship, null, null);
    }
}
