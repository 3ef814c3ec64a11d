package rapport.temperature.store;

import static rapport.temperature.store.SumTable.DETRACTORS;
import static rapport.temperature.store.SumTable.GAPS;
import static rapport.temperature.store.SumTable.GAP_SQUARES;
import static rapport.temperature.store.SumTable.GUESSES;
import static rapport.temperature.store.SumTable.INSTRUMENT;
import static rapport.temperature.store.SumTable.LATEST;
import static rapport.temperature.store.SumTable.LATEST_AT;
import static rapport.temperature.store.SumTable.N;
import static rapport.temperature.store.SumTable.PERSON;
import static rapport.temperature.store.SumTable.PROMOTERS;
import static rapport.temperature.store.SumTable.SQUARES;
import static rapport.temperature.store.SumTable.SUM;
import static rapport.temperature.store.SumTable.TOTAL;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import rapport.api.party.PersonId;
import rapport.api.reading.Estimate;
import rapport.api.reading.Instrument;
import rapport.api.reading.Summary;
import rapport.temperature.model.Tally;
import rapport.temperature.rules.Figures;

/** What answers come to, read from what they add up to. */
final class Summaries {

    private Summaries() {}

    /** Everybody's together, one for each instrument. */
    static List<Summary> together(DSLContext sql, Condition which) {
        Map<Instrument, Sum> sums = new EnumMap<>(Instrument.class);
        sums(sql, which).forEach(row -> sums.merge(Sum.instrument(row), Sum.of(row), Sum::plus));
        return sums.values().stream().map(sum -> sum.told(false)).toList();
    }

    /** Each person's for each instrument, the newest answer first. */
    static List<Summary> apart(DSLContext sql, Condition which) {
        return sums(sql, which).stream()
                .map(row -> Sum.of(row).told(true))
                .sorted(Comparator.comparing(Summary::latestAt).reversed())
                .toList();
    }

    static ResultQuery<Record> sums(DSLContext sql, Condition which) {
        return sql.select(List.of(
                        PERSON,
                        INSTRUMENT,
                        N,
                        TOTAL,
                        SQUARES,
                        PROMOTERS,
                        DETRACTORS,
                        GUESSES,
                        GAPS,
                        GAP_SQUARES,
                        LATEST,
                        LATEST_AT))
                .from(SUM)
                .where(which);
    }

    static Optional<Estimate> blindSpot(DSLContext sql, Condition which) {
        Map<Instrument, Tally> tallies = new EnumMap<>(Instrument.class);
        sums(sql, which).forEach(row -> tallies.merge(Sum.instrument(row), Sum.tally(row), Tally::plus));
        return Figures.blindSpot(tallies);
    }

    static Optional<Estimate> blindSpotOfUs(DSLContext sql, Condition which) {
        Map<Instrument, Tally> tallies = new EnumMap<>(Instrument.class);
        guesses(sql, which).forEach(row -> tallies.merge(guessedOn(row), guessed(row), Tally::plus));
        return Figures.blindSpot(tallies);
    }

    static ResultQuery<? extends Record> guesses(DSLContext sql, Condition which) {
        return sql.select(
                        GuessSumTable.INSTRUMENT,
                        DSL.sum(GuessSumTable.GUESSES),
                        DSL.sum(GuessSumTable.GAPS),
                        DSL.sum(GuessSumTable.GAP_SQUARES))
                .from(GuessSumTable.GUESS_SUM)
                .where(which)
                .groupBy(GuessSumTable.INSTRUMENT);
    }

    private static Instrument guessedOn(Record row) {
        return Instrument.valueOf(row.get(GuessSumTable.INSTRUMENT));
    }

    private static Tally guessed(Record row) {
        return new Tally(0, 0, 0, 0, 0, row.get(1, Long.class), row.get(2, Long.class), row.get(3, Long.class));
    }

    /** What some answers on one instrument add up to, with the newest of them. */
    private record Sum(PersonId person, Instrument instrument, Tally tally, int latest, Instant latestAt) {

        static Sum of(Record row) {
            return new Sum(
                    new PersonId(row.get(PERSON)), instrument(row), tally(row), row.get(LATEST), row.get(LATEST_AT));
        }

        static Instrument instrument(Record row) {
            return Instrument.valueOf(row.get(INSTRUMENT));
        }

        static Tally tally(Record row) {
            return new Tally(
                    row.get(N),
                    row.get(TOTAL),
                    row.get(SQUARES),
                    row.get(PROMOTERS),
                    row.get(DETRACTORS),
                    row.get(GUESSES),
                    row.get(GAPS),
                    row.get(GAP_SQUARES));
        }

        Sum plus(Sum other) {
            Sum newer = other.latestAt.isAfter(latestAt) ? other : this;
            return new Sum(newer.person, instrument, tally.plus(other.tally), newer.latest, newer.latestAt);
        }

        Summary told(boolean byName) {
            return new Summary(
                    byName ? person : null,
                    instrument,
                    Figures.mean(instrument, tally),
                    Figures.score(instrument, tally),
                    latest,
                    latestAt);
        }
    }
}
