package rapport.api.growth;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies an approach. */
public record ApproachId(UUID value) implements Id {

    public ApproachId {
        Objects.requireNonNull(value, "approach id");
    }
}
