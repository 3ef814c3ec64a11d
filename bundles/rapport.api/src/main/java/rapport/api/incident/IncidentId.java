package rapport.api.incident;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies an incident. */
public record IncidentId(UUID value) implements Id {

    public IncidentId {
        Objects.requireNonNull(value, "incident id");
    }
}
