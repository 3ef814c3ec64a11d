package rapport.team.model;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a requirement. */
public record RequirementId(UUID value) implements Id {

    public RequirementId {
        Objects.requireNonNull(value, "requirement id");
    }
}
