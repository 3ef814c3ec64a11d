package rapport.api.growth;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a growth. */
public record GrowthId(UUID value) implements Id {

    public GrowthId {
        Objects.requireNonNull(value, "growth id");
    }
}
