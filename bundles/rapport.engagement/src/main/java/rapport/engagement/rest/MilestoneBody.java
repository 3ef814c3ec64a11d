package rapport.engagement.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.engagement.Milestone;
import rapport.api.engagement.MilestoneDraft;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/** A milestone as a client agrees on it. */
record MilestoneBody(
        RelationshipId relationship,
        String what,
        LocalDate due,
        @Nullable List<PersonId> owners) {

    MilestoneBody {
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(due, "due");
    }

    static MilestoneBody of(Milestone was) {
        return new MilestoneBody(was.relationship(), was.what(), was.due(), was.owners());
    }

    MilestoneDraft asDraft() {
        return new MilestoneDraft(relationship, what, due, Objects.requireNonNullElse(owners, List.of()));
    }
}
