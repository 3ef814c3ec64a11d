package rapport.team.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * Those who answer for what a contract asks of us have met.
 *
 * @param came those of ours who were there
 * @param missed those who had to come, and did not
 * @param mine the requirements to which somebody had said "mine" when it was recorded
 * @param open those to which nobody had
 * @param words what was agreed; null where nothing was noted
 */
public record StakeholderMeeting(
        StakeholderMeetingId id,
        long version,
        RelationshipId relationship,
        Instant at,
        List<PersonId> came,
        List<PersonId> missed,
        List<RequirementId> mine,
        List<RequirementId> open,
        @Nullable String words) {

    public StakeholderMeeting {
        came = List.copyOf(came);
        missed = List.copyOf(missed);
        mine = List.copyOf(mine);
        open = List.copyOf(open);
    }
}
