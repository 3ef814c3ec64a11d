package rapport.team.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * That those who answer for what a contract asks of us have met, as somebody wants it recorded.
 *
 * @param at when; null for now
 * @param came those of ours who were there
 * @param words what was agreed; null where nothing was noted
 */
public record StakeholderMeetingDraft(
        RelationshipId relationship,
        @Nullable Instant at,
        List<PersonId> came,
        @Nullable String words) {

    public StakeholderMeetingDraft {
        came = List.copyOf(came);
    }
}
