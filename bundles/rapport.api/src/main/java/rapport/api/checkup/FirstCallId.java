package rapport.api.checkup;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a first call. */
public record FirstCallId(UUID value) implements Id {

    public FirstCallId {
        Objects.requireNonNull(value, "first call id");
    }
}
