package rapport.api.interaction;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies an interaction. */
public record InteractionId(UUID value) implements Id {

    public InteractionId {
        Objects.requireNonNull(value, "interaction id");
    }
}
