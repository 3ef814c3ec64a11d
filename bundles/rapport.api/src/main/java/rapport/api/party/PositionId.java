package rapport.api.party;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a position. */
public record PositionId(UUID value) implements Id {

    public PositionId {
        Objects.requireNonNull(value, "position id");
    }
}
