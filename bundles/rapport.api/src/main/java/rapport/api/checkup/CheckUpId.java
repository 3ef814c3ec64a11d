package rapport.api.checkup;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a check-up. */
public record CheckUpId(UUID value) implements Id {

    public CheckUpId {
        Objects.requireNonNull(value, "check-up id");
    }
}
