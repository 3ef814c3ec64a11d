package rapport.relationships.rest;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.api.relationship.StageStep;

/**
 * A step to another stage, as a client asks for it.
 *
 * @param affirmed the names of those points of the gate that only people can say, and that are so
 * @param override why it is taken although something is missing
 */
record StepBody(
        String stage,
        @Nullable String reason,
        @Nullable Set<String> affirmed,
        @Nullable String override) {

    StepBody {
        Objects.requireNonNull(stage, "stage");
    }

    StageStep asStep() {
        return new StageStep(stage, reason, affirmed == null ? Set.of() : affirmed, override);
    }
}
