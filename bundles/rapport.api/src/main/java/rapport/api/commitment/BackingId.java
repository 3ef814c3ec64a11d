package rapport.api.commitment;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a backing. */
public record BackingId(UUID value) implements Id {

    public BackingId {
        Objects.requireNonNull(value, "backing id");
    }
}
