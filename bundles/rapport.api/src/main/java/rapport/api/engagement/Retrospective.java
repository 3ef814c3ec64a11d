package rapport.api.engagement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * Both sides looked back, on a day, at how they work together.
 *
 * @param version grows by one with every change; for optimistic locking
 * @param people who was there, of ours and of theirs
 * @param words what went well, and what else was said that asks nothing of anybody; null where nothing was noted
 */
public record Retrospective(
        RetrospectiveId id,
        long version,
        RelationshipId relationship,
        LocalDate heldOn,
        List<PersonId> people,
        @Nullable String words) {

    public Retrospective {
        people = List.copyOf(people);
    }
}
