package rapport.api.party;

import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a person or an organization. */
public sealed interface PartyId extends Id permits PersonId, OrganizationId {

    /** {@code person:UUID} or {@code organization:UUID}. */
    String asText();

    /**
     * Reads what {@link #asText()} wrote.
     *
     * @throws IllegalArgumentException where it is neither
     */
    static PartyId parse(String text) {
        int colon = text.indexOf(':');
        if (colon > 0) {
            UUID value = UUID.fromString(text.substring(colon + 1));
            switch (text.substring(0, colon)) {
                case "person":
                    return new PersonId(value);
                case "organization":
                    return new OrganizationId(value);
                default:
                    break;
            }
        }
        throw new IllegalArgumentException("expected person:UUID or organization:UUID, was \"" + text + "\"");
    }
}
