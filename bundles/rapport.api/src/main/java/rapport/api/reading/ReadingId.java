package rapport.api.reading;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a reading. */
public record ReadingId(UUID value) implements Id {

    public ReadingId {
        Objects.requireNonNull(value, "reading id");
    }
}
