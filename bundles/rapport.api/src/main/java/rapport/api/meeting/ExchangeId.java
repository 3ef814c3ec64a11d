package rapport.api.meeting;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies something given or received. */
public record ExchangeId(UUID value) implements Id {

    public ExchangeId {
        Objects.requireNonNull(value, "exchange id");
    }
}
