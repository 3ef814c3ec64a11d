package rapport.exchange.model;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies an import. */
public record JobId(UUID value) implements Id {

    public JobId {
        Objects.requireNonNull(value, "import id");
    }
}
