package rapport.team.model;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies something that two colleagues want to talk about. */
public record TalkPointId(UUID value) implements Id {

    public TalkPointId {
        Objects.requireNonNull(value, "talk point id");
    }
}
