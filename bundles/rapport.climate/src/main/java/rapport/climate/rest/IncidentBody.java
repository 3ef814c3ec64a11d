package rapport.climate.rest;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.incident.Incident.Height;
import rapport.api.incident.IncidentDraft;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/** An incident, as a client tells it. */
record IncidentBody(
        RelationshipId relationship,
        String what,
        Height height,
        Instant happenedAt,
        @Nullable Instant reachedAt,
        @Nullable PersonId raisedBy) {

    IncidentBody {
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(height, "height");
        Objects.requireNonNull(happenedAt, "happenedAt");
    }

    IncidentDraft asDraft() {
        return new IncidentDraft(relationship, what, height, happenedAt, reachedAt, raisedBy);
    }
}
