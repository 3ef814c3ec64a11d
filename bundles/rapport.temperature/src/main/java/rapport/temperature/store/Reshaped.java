package rapport.temperature.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.reading.GuessDraft;
import rapport.api.reading.Occasion;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingDraft;
import rapport.api.reading.ReadingId;

/** What becomes of a reading by what somebody says of it. */
final class Reshaped {

    private Reshaped() {}

    static Reading guessed(ReadingId id, GuessDraft draft, String byName, Instant at) {
        return new Reading(
                id,
                1,
                draft.relationship(),
                draft.person(),
                draft.instrument(),
                null,
                draft.guess(),
                byName,
                Occasion.IMPROMPTU,
                null,
                draft.concern(),
                at,
                null);
    }

    static Reading taken(ReadingId id, ReadingDraft draft, Instant at) {
        return said(id, 1, null, null, draft, at);
    }

    /** The same reading with another guess. */
    static Reading guessedAgain(Reading was, int guess, Instant at) {
        return new Reading(
                was.id(),
                was.version(),
                was.relationship(),
                was.person(),
                was.instrument(),
                was.value(),
                guess,
                was.guessedBy(),
                was.occasion(),
                was.words(),
                was.concern(),
                at,
                was.manner());
    }

    /** The same reading with what they said, its guess as it was. */
    static Reading answered(Reading was, ReadingDraft draft, Instant at) {
        return said(was.id(), was.version(), was.guess(), was.guessedBy(), draft, at);
    }

    static Reading unnamed(Reading reading) {
        return new Reading(
                reading.id(),
                reading.version(),
                reading.relationship(),
                reading.person(),
                reading.instrument(),
                reading.value(),
                reading.guess(),
                null,
                reading.occasion(),
                reading.words(),
                reading.concern(),
                reading.at(),
                reading.manner());
    }

    private static Reading said(
            ReadingId id,
            long version,
            @Nullable Integer guess,
            @Nullable String guessedBy,
            ReadingDraft draft,
            Instant at) {
        String words = draft.words();
        return new Reading(
                id,
                version,
                draft.relationship(),
                draft.person(),
                draft.instrument(),
                draft.value(),
                guess,
                guessedBy,
                draft.occasion(),
                words == null || words.isBlank() ? null : words.strip(),
                draft.concern(),
                at,
                draft.manner());
    }
}
