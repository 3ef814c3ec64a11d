package rapport.temperature.store;

import static org.jooq.impl.DSL.noCondition;
import static rapport.temperature.store.ReadingTable.ANSWER;
import static rapport.temperature.store.ReadingTable.AT;
import static rapport.temperature.store.ReadingTable.CONCERN;
import static rapport.temperature.store.ReadingTable.DELETED;
import static rapport.temperature.store.ReadingTable.GUESS;
import static rapport.temperature.store.ReadingTable.GUESSER;
import static rapport.temperature.store.ReadingTable.GUESSER_NAME;
import static rapport.temperature.store.ReadingTable.ID;
import static rapport.temperature.store.ReadingTable.INSTRUMENT;
import static rapport.temperature.store.ReadingTable.LEVEL;
import static rapport.temperature.store.ReadingTable.MANNER;
import static rapport.temperature.store.ReadingTable.OCCASION;
import static rapport.temperature.store.ReadingTable.PERSON;
import static rapport.temperature.store.ReadingTable.READING;
import static rapport.temperature.store.ReadingTable.RELATIONSHIP;
import static rapport.temperature.store.ReadingTable.TAKEN;
import static rapport.temperature.store.ReadingTable.VERSION;
import static rapport.temperature.store.ReadingTable.WORDS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Manner;
import rapport.api.party.PersonId;
import rapport.api.reading.Instrument;
import rapport.api.reading.Occasion;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingId;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.Versioned;

/** A reading as a row. */
final class ReadingRows {

    static final List<Field<?>> COLUMNS = List.of(
            ID,
            VERSION,
            RELATIONSHIP,
            LEVEL,
            PERSON,
            INSTRUMENT,
            ANSWER,
            GUESS,
            GUESSER,
            GUESSER_NAME,
            OCCASION,
            WORDS,
            CONCERN,
            AT,
            MANNER);

    private static final Versioned VERSIONED = new Versioned("reading", READING, ID, VERSION);

    private ReadingRows() {}

    static Kept read(Record row) {
        UUID concern = row.get(CONCERN);
        String manner = row.get(MANNER);
        Reading reading = new Reading(
                new ReadingId(row.get(ID)),
                row.get(VERSION),
                new RelationshipId(row.get(RELATIONSHIP)),
                new PersonId(row.get(PERSON)),
                Instrument.valueOf(row.get(INSTRUMENT)),
                row.get(ANSWER),
                row.get(GUESS),
                row.get(GUESSER_NAME),
                Occasion.valueOf(row.get(OCCASION)),
                row.get(WORDS),
                concern == null ? null : new ConcernId(concern),
                row.get(AT),
                manner == null ? null : Manner.valueOf(manner));
        return new Kept(reading, row.get(LEVEL), row.get(GUESSER));
    }

    static Optional<Kept> find(DSLContext sql, ReadingId id, Condition seen) {
        return sql.select(COLUMNS).from(READING).where(ID.eq(id.value()), seen).fetchOptional(ReadingRows::read);
    }

    static Kept insert(DSLContext sql, Kept added) {
        Reading reading = added.reading();
        sql.insertInto(READING)
                .set(values(reading))
                .set(ID, reading.id().value())
                .set(VERSION, reading.version())
                .set(RELATIONSHIP, reading.relationship().value())
                .set(LEVEL, added.level())
                .set(PERSON, reading.person().value())
                .set(INSTRUMENT, reading.instrument().name())
                .set(GUESSER, added.guesser())
                .set(GUESSER_NAME, reading.guessedBy())
                .set(DELETED, false)
                .execute();
        return added;
    }

    /** Writes it, raising the version from the one the record carries; returns it as it is then. */
    static Kept update(DSLContext sql, Reading changed) {
        return update(sql, changed, values(changed));
    }

    /** Takes it out of every list, or brings it back. */
    static Kept mark(DSLContext sql, Reading reading, boolean deleted) {
        return update(sql, reading, Map.of(DELETED, deleted));
    }

    private static Kept update(DSLContext sql, Reading changed, Map<Field<?>, ?> values) {
        VERSIONED.update(sql, changed.id().value(), changed.version(), values);
        return find(sql, changed.id(), noCondition()).orElseThrow();
    }

    private static Map<Field<?>, @Nullable Object> values(Reading reading) {
        ConcernId concern = reading.concern();
        Manner manner = reading.manner();
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(ANSWER, reading.value());
        values.put(GUESS, reading.guess());
        values.put(OCCASION, reading.occasion().name());
        values.put(WORDS, reading.words());
        values.put(CONCERN, concern == null ? null : concern.value());
        values.put(AT, reading.at());
        values.put(MANNER, manner == null ? null : manner.name());
        values.put(TAKEN, reading.value() != null);
        return values;
    }
}
