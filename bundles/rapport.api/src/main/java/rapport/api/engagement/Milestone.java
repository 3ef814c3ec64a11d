package rapport.api.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * A day on which something that both sides work for should be there.
 *
 * @param version grows by one with every change; for optimistic locking
 * @param due the day agreed
 * @param owners those who answer for it, of ours and of theirs
 * @param agreedAt since when it is agreed
 * @param reachedAt when it was reached; null while it was not
 */
public record Milestone(
        MilestoneId id,
        long version,
        RelationshipId relationship,
        String what,
        LocalDate due,
        List<PersonId> owners,
        Instant agreedAt,
        @Nullable Instant reachedAt) {

    public Milestone {
        owners = List.copyOf(owners);
    }
}
