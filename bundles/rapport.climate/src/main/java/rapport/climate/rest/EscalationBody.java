package rapport.climate.rest;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.incident.Incident.Height;

/** How high an incident went, and when; null for now. */
record EscalationBody(Height height, @Nullable Instant at) {

    EscalationBody {
        Objects.requireNonNull(height, "height");
    }
}
