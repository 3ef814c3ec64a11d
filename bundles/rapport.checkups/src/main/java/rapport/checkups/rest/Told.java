package rapport.checkups.rest;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.checkup.FirstCall;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * What they said that they would do first, or did.
 *
 * @param person who said so; of no meaning for what they did
 * @param at null for now
 */
record Told(
        RelationshipId relationship,
        FirstCall.Outcome outcome,
        @Nullable PersonId person,
        @Nullable Instant at) {

    Told {
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(outcome, "outcome");
    }
}
