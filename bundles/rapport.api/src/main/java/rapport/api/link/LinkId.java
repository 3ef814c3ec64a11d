package rapport.api.link;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a private link. */
public record LinkId(UUID value) implements Id {

    public LinkId {
        Objects.requireNonNull(value, "private link id");
    }
}
