package rapport.meetings.rest;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.meeting.Exchange;
import rapport.api.meeting.ExchangeDraft;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/** Something given, received or asked for, as a client tells it: of small weight, and now, where it does not say. */
record ExchangeBody(
        RelationshipId relationship,
        Exchange.Direction direction,
        @Nullable PersonId person,
        String what,
        @Nullable Integer weight,
        @Nullable Instant at) {

    ExchangeBody {
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(what, "what");
    }

    static ExchangeBody of(Exchange was) {
        return new ExchangeBody(was.relationship(), was.direction(), was.person(), was.what(), was.weight(), was.at());
    }

    ExchangeDraft asDraft() {
        return new ExchangeDraft(
                relationship, direction, person, what, Objects.requireNonNullElse(weight, Exchange.SMALL), at);
    }
}
