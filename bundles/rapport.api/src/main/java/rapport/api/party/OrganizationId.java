package rapport.api.party;

import java.util.Objects;
import java.util.UUID;

/** Identifies an organization. */
public record OrganizationId(UUID value) implements PartyId {

    public OrganizationId {
        Objects.requireNonNull(value, "organization id");
    }

    @Override
    public String asText() {
        return "organization:" + value;
    }
}
