package rapport.team.model;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a meeting of those who answer for requirements. */
public record StakeholderMeetingId(UUID value) implements Id {

    public StakeholderMeetingId {
        Objects.requireNonNull(value, "stakeholder meeting id");
    }
}
