package rapport.relationships.rest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipDraft;

/** A relationship to begin; without a stage it begins in the level's first one, without a cadence with that of the stage. */
record NewRelationship(
        String level,
        PartyId party,
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
