package rapport.access.model;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies an API token. */
public record ApiTokenId(UUID value) implements Id {

    public ApiTokenId {
        Objects.requireNonNull(value, "token id");
    }
}
