package rapport.relationships.store;

import java.util.UUID;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;

/** A party in two columns: its id, and which of the two kinds it is. */
final class Parties {

    private static final String PERSON = "person";
    private static final String ORGANIZATION = "organization";

    private Parties() {}

    static PartyId read(UUID id, String kind) {
        return kind.equals(PERSON) ? new PersonId(id) : new OrganizationId(id);
    }

    static String kindOf(PartyId party) {
        return party instanceof PersonId ? PERSON : ORGANIZATION;
    }
}
