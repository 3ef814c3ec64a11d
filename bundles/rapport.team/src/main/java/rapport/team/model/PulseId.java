package rapport.team.model;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a pulse. */
public record PulseId(UUID value) implements Id {

    public PulseId {
        Objects.requireNonNull(value, "pulse id");
    }
}
