package rapport.api.engagement;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a milestone. */
public record MilestoneId(UUID value) implements Id {

    public MilestoneId {
        Objects.requireNonNull(value, "milestone id");
    }
}
