package rapport.suppliers.model;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies an assessment of risk. */
public record AssessmentId(UUID value) implements Id {

    public AssessmentId {
        Objects.requireNonNull(value, "assessment id");
    }
}
