package rapport.team.model;

import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * A requirement as somebody wants it recorded.
 *
 * @param relationship whose contract asks for it, on whatever level
 * @param contract which contract, in words; null where there is but one
 * @param owner who of ours is asked to answer for it; null for nobody yet
 */
public record RequirementDraft(
        RelationshipId relationship,
        String what,
        @Nullable String contract,
        @Nullable PersonId owner) {}
