package rapport.team.model;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a talk of two colleagues. */
public record TalkId(UUID value) implements Id {

    public TalkId {
        Objects.requireNonNull(value, "talk id");
    }
}
