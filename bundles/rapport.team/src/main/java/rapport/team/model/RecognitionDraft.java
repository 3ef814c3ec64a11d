package rapport.team.model;

import org.jspecify.annotations.Nullable;
import rapport.api.commitment.CommitmentId;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * A word of thanks as somebody wants to say it.
 *
 * @param receiver the colleague who is thanked
 * @param relationship in which it came about; null where in none
 * @param promise that they kept; null where it is about something else
 * @param requirement for which they stood; null where it is about something else
 * @param shared whether all who see the team may read it, and not the colleague alone
 */
public record RecognitionDraft(
        PersonId receiver,
        String words,
        @Nullable RelationshipId relationship,
        @Nullable CommitmentId promise,
        @Nullable RequirementId requirement,
        boolean shared) {}
