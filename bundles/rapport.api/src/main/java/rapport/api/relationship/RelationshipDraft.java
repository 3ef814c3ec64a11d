package rapport.api.relationship;

import org.jspecify.annotations.Nullable;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;

/**
 * A relationship as somebody wants it.
 *
 * @param stage null for the level's first stage
 * @param cadenceDays null for the level's cadence in that stage
 * @param status null for active
 */
public record RelationshipDraft(
        String level,
        PartyId party,
        @Nullable PersonId owner,
        @Nullable String stage,
        @Nullable Integer cadenceDays,
        Relationship.@Nullable Status status) {}
