package rapport.api.meeting;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a small thing about a person. */
public record CommonalityId(UUID value) implements Id {

    public CommonalityId {
        Objects.requireNonNull(value, "commonality id");
    }
}
