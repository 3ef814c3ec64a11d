package rapport.climate.rest;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How an incident was repaired, and when; null for now. */
record RepairBody(String repair, @Nullable Instant at) {

    RepairBody {
        Objects.requireNonNull(repair, "repair");
    }
}
