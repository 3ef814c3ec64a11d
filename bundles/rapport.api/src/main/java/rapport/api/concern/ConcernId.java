package rapport.api.concern;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a concern. */
public record ConcernId(UUID value) implements Id {

    public ConcernId {
        Objects.requireNonNull(value, "concern id");
    }
}
