package rapport.api.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * A meeting as somebody prepares it.
 *
 * @param ours those of ours who go; the first leads it
 * @param people those of theirs who are expected
 * @param questions at most three
 */
public record MeetingPlan(
        RelationshipId relationship,
        Instant at,
        List<PersonId> ours,
        List<PersonId> people,
        List<String> questions,
        @Nullable String gift) {

    public MeetingPlan {
        ours = List.copyOf(ours);
        people = List.copyOf(people);
        questions = List.copyOf(questions);
    }
}
