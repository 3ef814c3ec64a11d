package rapport.api.growth;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies something that we asked for. */
public record AskId(UUID value) implements Id {

    public AskId {
        Objects.requireNonNull(value, "ask id");
    }
}
