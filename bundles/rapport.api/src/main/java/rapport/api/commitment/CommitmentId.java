package rapport.api.commitment;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a commitment. */
public record CommitmentId(UUID value) implements Id {

    public CommitmentId {
        Objects.requireNonNull(value, "commitment id");
    }
}
