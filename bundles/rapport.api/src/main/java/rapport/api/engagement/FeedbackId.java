package rapport.api.engagement;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a feedback. */
public record FeedbackId(UUID value) implements Id {

    public FeedbackId {
        Objects.requireNonNull(value, "feedback id");
    }
}
