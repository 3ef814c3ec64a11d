package rapport.relationships.rest;

import com.google.gson.annotations.JsonAdapter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.json.PartyIdJson;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipId;

/**
 * A relationship on the wire.
 *
 * @param party {@code person:…} or {@code organization:…}
 * @param partyName null where the party does not exist any more
 * @param lastContact null where there was none
 */
record RelationshipJson(
        RelationshipId id,
        long version,
        String level,
        @JsonAdapter(PartyIdJson.class) PartyId party,
        @Nullable String partyName,
        @Nullable PersonId owner,
        String stage,
        Instant stageSince,
        int cadenceDays,
        Status status,
        Instant since,
        @Nullable Instant lastContact) {

    static RelationshipJson of(Relationship told, @Nullable String partyName, @Nullable Instant lastContact) {
        return new RelationshipJson(
                told.id(),
                told.version(),
                told.level(),
                told.party(),
                partyName,
                told.owner(),
                told.stage(),
                told.stageSince(),
                told.cadenceDays(),
                told.status(),
                told.since(),
                lastContact);
    }
}
