package rapport.api.relationship;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a stakeholder. */
public record StakeholderId(UUID value) implements Id {

    public StakeholderId {
        Objects.requireNonNull(value, "stakeholder id");
    }
}
