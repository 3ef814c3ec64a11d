package rapport.api.followup;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * A series of follow-ups that somebody begins without a concern.
 *
 * @param relationship on whose level it is seen; null where anybody may who works here
 * @param owner the colleague who asks; null for whoever looks after the person
 * @param first the day on which to ask first; null for 30 days from now
 * @param words what to remember when asking; null where nothing
 */
public record FollowUpDraft(
        PersonId person,
        @Nullable RelationshipId relationship,
        @Nullable PersonId owner,
        @Nullable LocalDate first,
        @Nullable String words) {

    public FollowUpDraft {
        Objects.requireNonNull(person, "person");
    }
}
