package rapport.api.engagement;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a retrospective. */
public record RetrospectiveId(UUID value) implements Id {

    public RetrospectiveId {
        Objects.requireNonNull(value, "retrospective id");
    }
}
