package rapport.temperature.rest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.ConcernId;
import rapport.api.party.PersonId;
import rapport.api.reading.GuessDraft;
import rapport.api.reading.Instrument;
import rapport.api.relationship.RelationshipId;

/** What we think that they will say. */
record GuessBody(
        RelationshipId relationship,
        PersonId person,
        Instrument instrument,
        int guess,
        @Nullable ConcernId concern) {

    GuessBody {
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(instrument, "instrument");
    }

    GuessDraft asDraft() {
        return new GuessDraft(relationship, person, instrument, guess, concern);
    }
}
