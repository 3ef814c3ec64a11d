package rapport.api.incident;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.incident.Incident.Height;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * What somebody tells of something that went wrong.
 *
 * @param reachedAt when it reached its height; null for when it happened
 * @param raisedBy the person of theirs who raised it; null where nobody in particular did
 */
public record IncidentDraft(
        RelationshipId relationship,
        String what,
        Height height,
        Instant happenedAt,
        @Nullable Instant reachedAt,
        @Nullable PersonId raisedBy) {

    public IncidentDraft {
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(height, "height");
        Objects.requireNonNull(happenedAt, "happenedAt");
    }
}
