package rapport.api.relationship;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a relationship. */
public record RelationshipId(UUID value) implements Id {

    public RelationshipId {
        Objects.requireNonNull(value, "relationship id");
    }
}
