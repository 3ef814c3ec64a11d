package rapport.suppliers.model;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a contract or certificate. */
public record PaperId(UUID value) implements Id {

    public PaperId {
        Objects.requireNonNull(value, "paper id");
    }
}
