package rapport.temperature.rest;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Manner;
import rapport.api.party.PersonId;
import rapport.api.reading.Instrument;
import rapport.api.reading.Occasion;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingDraft;
import rapport.api.relationship.RelationshipId;

/** A reading as a client tells it: what a person said, impromptu and now where it does not say otherwise. */
record ReadingBody(
        RelationshipId relationship,
        PersonId person,
        Instrument instrument,
        @Nullable Integer value,
        @Nullable Occasion occasion,
        @Nullable String words,
        @Nullable ConcernId concern,
        @Nullable Instant at,
        @Nullable Manner manner) {

    ReadingBody {
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(instrument, "instrument");
    }

    static ReadingBody of(Reading was) {
        return new ReadingBody(
                was.relationship(),
                was.person(),
                was.instrument(),
                was.value(),
                was.occasion(),
                was.words(),
                was.concern(),
                was.at(),
                was.manner());
    }

    ReadingDraft asDraft() {
        return new ReadingDraft(
                relationship,
                person,
                instrument,
                Objects.requireNonNull(value, "value"),
                occasion == null ? Occasion.IMPROMPTU : occasion,
                words,
                concern,
                at,
                manner);
    }
}
