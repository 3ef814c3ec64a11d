package rapport.team.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.commitment.CommitmentId;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * A colleague thanked another in words. There is nothing to count in it: no points, no kinds, no best of the month.
 *
 * @param relationship in which it came about; null where in none
 * @param promise that they kept; null where it is about something else
 * @param requirement for which they stood; null where it is about something else
 * @param shared whether all who see the team may read it, and not the colleague alone
 */
public record Recognition(
        RecognitionId id,
        long version,
        PersonId giver,
        PersonId receiver,
        String words,
        @Nullable RelationshipId relationship,
        @Nullable CommitmentId promise,
        @Nullable RequirementId requirement,
        boolean shared,
        Instant at) {}
