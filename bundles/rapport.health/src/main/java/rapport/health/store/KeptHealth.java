package rapport.health.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import rapport.health.model.Formula;
import rapport.health.model.Sums;
import rapport.store.api.RowReader;
import rapport.store.api.RowWriter;

/**
 * A row of health.
 *
 * @param shown the score that was last kept in its history, in whole points; {@link #UNKNOWN} where it was unknown
 * @param nextScore a score of the last three months, as of {@code nextAt}; null where it was unknown
 * @param beforeScore a score of those before; null where it was unknown
 */
record KeptHealth(
        UUID id,
        Sums sums,
        String formula,
        int shown,
        @Nullable Double nextScore,
        Instant nextAt,
        @Nullable Double beforeScore,
        @Nullable Instant beforeAt) {

    static final int UNKNOWN = -1;

    /** What came of a relationship is seen against what it was so long ago, or longer. */
    static final Duration SEASON = Duration.ofDays(90);

    static final List<Field<?>> COLUMNS = List.of(
            HealthTable.ID,
            HealthTable.SUMS,
            HealthTable.AS_OF,
            HealthTable.FORMULA,
            HealthTable.SHOWN,
            HealthTable.NEXT_SCORE,
            HealthTable.NEXT_AT,
            HealthTable.BEFORE_SCORE,
            HealthTable.BEFORE_AT);

    static final RowReader<KeptHealth> ROWS = new RowReader<>(
            HealthTable.ID,
            which -> DSL.select(COLUMNS).from(HealthTable.HEALTH).where(which),
            row -> read(row, 1));

    static final RowWriter<KeptHealth> WRITER = new RowWriter<KeptHealth>(HealthTable.HEALTH)
            .with(HealthTable.SUMS, one -> one.sums().bytes())
            .with(HealthTable.AS_OF, one -> one.sums().asOf())
            .with(HealthTable.FORMULA, KeptHealth::formula)
            .with(HealthTable.SHOWN, KeptHealth::shown)
            .with(HealthTable.NEXT_SCORE, KeptHealth::nextScore)
            .with(HealthTable.NEXT_AT, KeptHealth::nextAt)
            .with(HealthTable.BEFORE_SCORE, KeptHealth::beforeScore)
            .with(HealthTable.BEFORE_AT, KeptHealth::beforeAt)
            .withKey(HealthTable.ID, KeptHealth::id);

    /** The columns as they stand from that place on. */
    static KeptHealth read(ResultSet row, int first) throws SQLException {
        Instant asOf = instant(row, first + 2);
        return new KeptHealth(
                row.getObject(first, UUID.class),
                Sums.read(row.getBytes(first + 1), asOf == null ? Instant.EPOCH : asOf),
                row.getString(first + 3),
                row.getInt(first + 4),
                number(row, first + 5),
                orEpoch(instant(row, first + 6)),
                number(row, first + 7),
                instant(row, first + 8));
    }

    static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Instant orEpoch(@Nullable Instant instant) {
        return instant == null ? Instant.EPOCH : instant;
    }

    private static @Nullable Double number(ResultSet row, int column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? null : number;
    }

    /** By which formula its sums decay, whichever is in force. */
    Formula decay() {
        return Formula.ofTitle(formula);
    }

    /** The score about three months ago; null where it was unknown or there was none. */
    @Nullable
    Double before(Instant now) {
        return nextAt.isAfter(now.minus(SEASON)) ? beforeScore : nextScore;
    }

    /** In whole points, as it is shown. */
    static int shown(OptionalDouble score) {
        return score.isPresent() ? (int) Math.round(score.getAsDouble()) : UNKNOWN;
    }
}
