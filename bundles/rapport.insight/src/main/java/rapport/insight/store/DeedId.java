package rapport.insight.store;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies what was done about a signal. */
public record DeedId(UUID value) implements Id {

    public DeedId {
        Objects.requireNonNull(value, "deed id");
    }
}
