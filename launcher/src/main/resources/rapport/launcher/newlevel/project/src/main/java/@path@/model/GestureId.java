package @package@.model;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a gesture. */
public record GestureId(UUID value) implements Id {

    public GestureId {
        Objects.requireNonNull(value, "gesture id");
    }
}
