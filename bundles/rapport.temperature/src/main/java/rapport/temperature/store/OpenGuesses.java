package rapport.temperature.store;

import static rapport.temperature.store.OpenGuessTable.ABOUT;
import static rapport.temperature.store.OpenGuessTable.INSTRUMENT;
import static rapport.temperature.store.OpenGuessTable.OPEN_GUESS;
import static rapport.temperature.store.OpenGuessTable.PERSON;

import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.ConcernId;
import rapport.api.party.PersonId;
import rapport.api.reading.GuessDraft;
import rapport.api.reading.Instrument;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingDraft;
import rapport.api.relationship.RelationshipId;

/** Our guesses that wait for what they will say; at most one waits for the same answer. */
final class OpenGuesses {

    private OpenGuesses() {}

    /** The answer that a guess waits for. */
    record Awaited(PersonId person, UUID about, Instrument instrument) {

        static Awaited of(ReadingDraft draft) {
            return of(draft.relationship(), draft.person(), draft.instrument(), draft.concern());
        }

        static Awaited of(GuessDraft draft) {
            return of(draft.relationship(), draft.person(), draft.instrument(), draft.concern());
        }

        static Awaited of(Reading reading) {
            return of(reading.relationship(), reading.person(), reading.instrument(), reading.concern());
        }

        private static Awaited of(
                RelationshipId in, PersonId person, Instrument instrument, @Nullable ConcernId concern) {
            return new Awaited(person, concern == null ? in.value() : concern.value(), instrument);
        }

        private Condition condition() {
            return PERSON.eq(person.value()).and(ABOUT.eq(about)).and(INSTRUMENT.eq(instrument.name()));
        }
    }

    static Optional<Kept> find(DSLContext sql, Awaited answer, Condition seen) {
        return query(sql, answer, seen).fetchOptional(ReadingRows::read);
    }

    static ResultQuery<Record> query(DSLContext sql, Awaited answer, Condition seen) {
        return sql.select(ReadingRows.COLUMNS)
                .from(OPEN_GUESS)
                .join(ReadingTable.READING)
                .on(ReadingTable.ID.eq(OpenGuessTable.READING))
                .where(answer.condition(), seen);
    }

    /** From now on it waits, unless another one does. */
    static void open(DSLContext sql, Reading guess) {
        Awaited answer = Awaited.of(guess);
        if (!sql.fetchExists(OPEN_GUESS, answer.condition())) {
            sql.insertInto(OPEN_GUESS)
                    .set(PERSON, answer.person().value())
                    .set(ABOUT, answer.about())
                    .set(INSTRUMENT, answer.instrument().name())
                    .set(OpenGuessTable.READING, guess.id().value())
                    .execute();
        }
    }

    /** It waits no more. */
    static void close(DSLContext sql, Reading guess) {
        sql.deleteFrom(OPEN_GUESS)
                .where(OpenGuessTable.READING.eq(guess.id().value()))
                .execute();
    }
}
