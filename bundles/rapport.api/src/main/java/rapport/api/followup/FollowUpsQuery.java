package rapport.api.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * Which follow-ups. Null means "any".
 *
 * @param relationship only those of a concern that was closed in it
 * @param asker only those that it falls to this colleague to ask
 * @param from only those due on that day or later
 * @param until only those due before that day
 */
public record FollowUpsQuery(
        @Nullable PersonId person,
        @Nullable RelationshipId relationship,
        @Nullable PersonId asker,
        FollowUp.@Nullable State state,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static final FollowUpsQuery ALL = new FollowUpsQuery(null, null, null, null, null, null);

    public static FollowUpsQuery of(PersonId person) {
        return new FollowUpsQuery(person, null, null, null, null, null);
    }

    public static FollowUpsQuery in(RelationshipId relationship) {
        return new FollowUpsQuery(null, relationship, null, null, null, null);
    }

    /** Only those that stand so. */
    public FollowUpsQuery at(FollowUp.State only) {
        return new FollowUpsQuery(person, relationship, asker, only, from, until);
    }

    /** Only those that it falls to this colleague to ask. */
    public FollowUpsQuery askedBy(PersonId colleague) {
        return new FollowUpsQuery(person, relationship, colleague, state, from, until);
    }

    /** Only those due from that day on, up to the day before the other. */
    public FollowUpsQuery due(@Nullable LocalDate first, @Nullable LocalDate end) {
        return new FollowUpsQuery(person, relationship, asker, state, first, end);
    }
}
