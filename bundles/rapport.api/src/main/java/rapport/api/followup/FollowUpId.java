package rapport.api.followup;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a follow-up. */
public record FollowUpId(UUID value) implements Id {

    public FollowUpId {
        Objects.requireNonNull(value, "follow-up id");
    }
}
