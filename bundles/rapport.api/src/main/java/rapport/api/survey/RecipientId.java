package rapport.api.survey;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies somebody who is asked by a survey. */
public record RecipientId(UUID value) implements Id {

    public RecipientId {
        Objects.requireNonNull(value, "recipient id");
    }
}
