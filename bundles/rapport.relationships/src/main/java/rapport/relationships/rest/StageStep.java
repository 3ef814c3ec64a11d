package rapport.relationships.rest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A step to another stage. */
record StageStep(String stage, @Nullable String reason) {

    StageStep {
        Objects.requireNonNull(stage, "stage");
    }
}
