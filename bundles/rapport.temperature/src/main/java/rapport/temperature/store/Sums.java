package rapport.temperature.store;

import static rapport.temperature.store.SumTable.DETRACTORS;
import static rapport.temperature.store.SumTable.GAPS;
import static rapport.temperature.store.SumTable.GAP_SQUARES;
import static rapport.temperature.store.SumTable.GUESSES;
import static rapport.temperature.store.SumTable.INSTRUMENT;
import static rapport.temperature.store.SumTable.LATEST;
import static rapport.temperature.store.SumTable.LATEST_AT;
import static rapport.temperature.store.SumTable.LEVEL;
import static rapport.temperature.store.SumTable.N;
import static rapport.temperature.store.SumTable.PERSON;
import static rapport.temperature.store.SumTable.PROMOTERS;
import static rapport.temperature.store.SumTable.RELATIONSHIP;
import static rapport.temperature.store.SumTable.SQUARES;
import static rapport.temperature.store.SumTable.SUM;
import static rapport.temperature.store.SumTable.TOTAL;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.SelectLimitPercentStep;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import rapport.api.reading.Reading;
import rapport.store.api.RuleBroken;
import rapport.store.api.Store;
import rapport.store.api.Transaction;
import rapport.temperature.model.Tally;

/** Keeps what answers add up to, in a few rows for each reading however many there are. */
record Sums(Store store) {

    /** An answer is there now. */
    void add(Transaction transaction, Kept kept) {
        Reading reading = kept.reading();
        Integer answer = reading.value();
        if (answer != null) {
            count(transaction, kept, Tally.of(reading));
            transaction
                    .sql()
                    .update(SUM)
                    .set(LATEST, answer)
                    .set(LATEST_AT, reading.at())
                    .where(sameAs(reading), LATEST_AT.le(reading.at()))
                    .execute();
        }
    }

    /** An answer is there no more, or is otherwise; what is there then is added again. */
    void remove(Transaction transaction, Kept kept) {
        Reading reading = kept.reading();
        if (reading.value() != null) {
            count(transaction, kept, Tally.of(reading).negated());
            DSLContext sql = transaction.sql();
            Record2<@Nullable Integer, Instant> newest = newest(sql, reading).fetchOne();
            if (newest == null) {
                sql.deleteFrom(SUM).where(sameAs(reading)).execute();
            } else {
                sql.update(SUM)
                        .set(LATEST, newest.value1())
                        .set(LATEST_AT, newest.value2())
                        .where(sameAs(reading))
                        .execute();
            }
        }
    }

    /** The newest answer beside this one. */
    static SelectLimitPercentStep<Record2<Integer, Instant>> newest(DSLContext sql, Reading reading) {
        return sql.select(ReadingTable.ANSWER, ReadingTable.AT)
                .from(ReadingTable.READING)
                .where(
                        ReadingTable.RELATIONSHIP.eq(reading.relationship().value()),
                        ReadingTable.PERSON.eq(reading.person().value()),
                        ReadingTable.INSTRUMENT.eq(reading.instrument().name()),
                        ReadingTable.TAKEN.isTrue(),
                        ReadingTable.DELETED.isFalse(),
                        ReadingTable.ID.ne(reading.id().value()))
                .orderBy(
                        ReadingTable.RELATIONSHIP.desc(),
                        ReadingTable.PERSON.desc(),
                        ReadingTable.INSTRUMENT.desc(),
                        ReadingTable.AT.desc(),
                        ReadingTable.ID.desc())
                .limit(1);
    }

    private void count(Transaction transaction, Kept kept, Tally change) {
        Reading reading = kept.reading();
        Map<Field<?>, Object> first = new LinkedHashMap<>();
        first.put(RELATIONSHIP, reading.relationship().value());
        first.put(PERSON, reading.person().value());
        first.put(INSTRUMENT, reading.instrument().name());
        first.put(LEVEL, kept.level());
        first.put(LATEST, reading.value());
        first.put(LATEST_AT, reading.at());
        raise(transaction, SUM, sameAs(reading), all(change), first);
        UUID guesser = kept.guesser();
        if (guesser != null) {
            raiseGuesses(transaction, kept, guesser, change);
        }
    }

    private void raiseGuesses(Transaction transaction, Kept kept, UUID guesser, Tally change) {
        String instrument = kept.reading().instrument().name();
        Condition same = GuessSumTable.LEVEL
                .eq(kept.level())
                .and(GuessSumTable.GUESSER.eq(guesser))
                .and(GuessSumTable.INSTRUMENT.eq(instrument));
        Map<Field<?>, Object> first = new LinkedHashMap<>();
        first.put(GuessSumTable.LEVEL, kept.level());
        first.put(GuessSumTable.GUESSER, guesser);
        first.put(GuessSumTable.INSTRUMENT, instrument);
        Map<Field<Long>, Long> gaps = Map.of(
                GuessSumTable.GUESSES, change.guesses(),
                GuessSumTable.GAPS, change.gaps(),
                GuessSumTable.GAP_SQUARES, change.gapSquares());
        raise(transaction, GuessSumTable.GUESS_SUM, same, gaps, first);
    }

    private static Map<Field<Long>, Long> all(Tally change) {
        return Map.of(
                N, change.n(),
                TOTAL, change.total(),
                SQUARES, change.squares(),
                PROMOTERS, change.promoters(),
                DETRACTORS, change.detractors(),
                GUESSES, change.guesses(),
                GAPS, change.gaps(),
                GAP_SQUARES, change.gapSquares());
    }

    // Where somebody else has begun the same sum in this very moment, ours is added to theirs.
    private void raise(
            Transaction transaction,
            Table<?> table,
            Condition same,
            Map<Field<Long>, Long> change,
            Map<Field<?>, Object> first) {
        if (!raise(transaction, table, same, change)) {
            try {
                store.run(
                        transaction.by(),
                        nested -> nested.sql()
                                .insertInto(table)
                                .set(first)
                                .set(change)
                                .execute());
            } catch (RuleBroken begun) {
                raise(transaction, table, same, change);
            }
        }
    }

    private static boolean raise(
            Transaction transaction, Table<?> table, Condition same, Map<Field<Long>, Long> change) {
        Map<Field<?>, Field<Long>> raised = new LinkedHashMap<>();
        change.forEach((field, by) -> raised.put(field, field.plus(by)));
        return transaction.sql().update(table).set(raised).where(same).execute() == 1;
    }

    private static Condition sameAs(Reading reading) {
        return RELATIONSHIP
                .eq(reading.relationship().value())
                .and(PERSON.eq(reading.person().value()))
                .and(INSTRUMENT.eq(reading.instrument().name()));
    }
}
