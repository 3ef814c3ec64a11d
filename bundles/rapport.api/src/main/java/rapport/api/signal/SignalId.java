package rapport.api.signal;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a signal. */
public record SignalId(UUID value) implements Id {

    public SignalId {
        Objects.requireNonNull(value, "signal id");
    }
}
