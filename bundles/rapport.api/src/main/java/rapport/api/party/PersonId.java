package rapport.api.party;

import java.util.Objects;
import java.util.UUID;

/** Identifies a person. */
public record PersonId(UUID value) implements PartyId {

    public PersonId {
        Objects.requireNonNull(value, "person id");
    }

    @Override
    public String asText() {
        return "person:" + value;
    }
}
