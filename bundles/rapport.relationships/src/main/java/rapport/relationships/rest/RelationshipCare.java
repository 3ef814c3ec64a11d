package rapport.relationships.rest;

import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipDraft;

/** Who cares for a relationship and how often; without a cadence it takes that of its stage, without a status it keeps its own. */
record RelationshipCare(
        @Nullable PersonId owner,
        @Nullable Integer cadenceDays,
        @Nullable Status status) {

    static RelationshipCare of(Relationship was) {
        return new RelationshipCare(was.owner(), was.cadenceDays(), was.status());
    }

    RelationshipDraft draftFor(Relationship relationship) {
        return new RelationshipDraft(relationship.level(), relationship.party(), owner, null, cadenceDays, status);
    }
}
