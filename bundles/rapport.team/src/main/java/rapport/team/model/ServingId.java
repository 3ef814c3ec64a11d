package rapport.team.model;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies that somebody of ours serves an internal customer. */
public record ServingId(UUID value) implements Id {

    public ServingId {
        Objects.requireNonNull(value, "serving id");
    }
}
