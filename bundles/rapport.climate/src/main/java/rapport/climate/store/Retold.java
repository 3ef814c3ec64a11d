package rapport.climate.store;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.incident.Incident;
import rapport.api.incident.IncidentDraft;
import rapport.api.incident.IncidentId;
import rapport.api.relationship.RelationshipId;

/** An incident as it is after somebody told more of it. */
final class Retold {

    private Retold() {}

    static Incident from(
            IncidentId id,
            long version,
            RelationshipId in,
            IncidentDraft draft,
            @Nullable Instant repairedAt,
            @Nullable String repair) {
        Instant reached = Objects.requireNonNullElse(draft.reachedAt(), draft.happenedAt());
        return new Incident(
                id,
                version,
                in,
                draft.what(),
                draft.height(),
                draft.happenedAt(),
                reached,
                draft.raisedBy(),
                repairedAt,
                repair);
    }

    static Incident repaired(Incident was, @Nullable Instant at, @Nullable String repair) {
        return new Incident(
                was.id(),
                was.version(),
                was.relationship(),
                was.what(),
                was.height(),
                was.happenedAt(),
                was.reachedAt(),
                was.raisedBy(),
                at,
                repair);
    }

    static Incident higher(Incident was, Incident.Height height, Instant at) {
        return new Incident(
                was.id(),
                was.version(),
                was.relationship(),
                was.what(),
                height,
                was.happenedAt(),
                at,
                was.raisedBy(),
                null,
                null);
    }
}
