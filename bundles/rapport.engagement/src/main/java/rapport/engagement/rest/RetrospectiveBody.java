package rapport.engagement.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.engagement.Retrospective;
import rapport.api.engagement.RetrospectiveDraft;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/** A retrospective as a client tells it. */
record RetrospectiveBody(
        RelationshipId relationship,
        LocalDate heldOn,
        @Nullable List<PersonId> people,
        @Nullable String words) {

    RetrospectiveBody {
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(heldOn, "heldOn");
    }

    static RetrospectiveBody of(Retrospective was) {
        return new RetrospectiveBody(was.relationship(), was.heldOn(), was.people(), was.words());
    }

    RetrospectiveDraft asDraft() {
        return new RetrospectiveDraft(relationship, heldOn, Objects.requireNonNullElse(people, List.of()), words);
    }
}
