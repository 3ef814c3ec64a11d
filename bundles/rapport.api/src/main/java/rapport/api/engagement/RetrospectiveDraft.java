package rapport.api.engagement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/** A retrospective as somebody wants it recorded. */
public record RetrospectiveDraft(
        RelationshipId relationship,
        LocalDate heldOn,
        List<PersonId> people,
        @Nullable String words) {

    public RetrospectiveDraft {
        people = List.copyOf(people);
    }
}
