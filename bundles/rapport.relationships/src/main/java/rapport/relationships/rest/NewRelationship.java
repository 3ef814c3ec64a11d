package rapport.relationships.rest;

import com.google.gson.annotations.JsonAdapter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.json.PartyIdJson;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipDraft;

/** A relationship to begin; without a stage it begins in the level's first one, without a cadence with that of the stage. */
record NewRelationship(
        String level,
        @JsonAdapter(PartyIdJson.class) PartyId party,
        @Nullable PersonId owner,
        @Nullable String stage,
        @Nullable Integer cadenceDays,
        @Nullable Status status) {

    NewRelationship {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(party, "party");
    }

    RelationshipDraft asDraft() {
        return new RelationshipDraft(level, party, owner, stage, cadenceDays, status);
    }
}
