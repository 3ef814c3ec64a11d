package rapport.growth.rules;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.id.Id;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/** What growth, approaches and asks have in common: in which relationship, with whom, when, and in words. */
public record Entry(
        Id id,
        long version,
        RelationshipId relationship,
        @Nullable PersonId person,
        Instant at,
        @Nullable String words) {}
