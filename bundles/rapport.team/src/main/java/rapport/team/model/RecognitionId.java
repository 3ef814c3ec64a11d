package rapport.team.model;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a word of thanks. */
public record RecognitionId(UUID value) implements Id {

    public RecognitionId {
        Objects.requireNonNull(value, "recognition id");
    }
}
