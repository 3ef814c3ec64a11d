package rapport.insight.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Ties, in columns. */
final class TieTable {

    static final Table<Record> TIE = table(name("tie"));
    static final Field<UUID> A = of("a", SQLDataType.UUID.notNull());
    static final Field<UUID> B = of("b", SQLDataType.UUID.notNull());
    static final Field<Double> FROM_A = of("from_a", SQLDataType.DOUBLE.notNull());
    static final Field<Instant> FROM_A_AS_OF = of("from_a_as_of", SQLDataType.INSTANT.notNull());
    static final Field<Double> FROM_B = of("from_b", SQLDataType.DOUBLE.notNull());
    static final Field<Instant> FROM_B_AS_OF = of("from_b_as_of", SQLDataType.INSTANT.notNull());
    static final Field<String> PAST = of("past", SQLDataType.VARCHAR.notNull());
    static final Field<Long> INTERACTIONS = of("interactions", SQLDataType.BIGINT.notNull());
    static final Field<Instant> LAST_FROM_A = of("last_from_a", SQLDataType.INSTANT);
    static final Field<Instant> LAST_FROM_B = of("last_from_b", SQLDataType.INSTANT);
    static final Field<Double> SORT_KEY = of("sort_key", SQLDataType.DOUBLE.notNull());
    static final Field<Short> YEARS = of("years", SQLDataType.SMALLINT.notNull());
    static final Field<Double> PEAK = of("peak", SQLDataType.DOUBLE.notNull());
    static final Field<Instant> FADES_BELOW = of("fades_below", SQLDataType.INSTANT);
    static final Field<UUID> INNER_B = of("inner_b", SQLDataType.UUID);

    static final List<Field<?>> COLUMNS = List.of(
            A,
            B,
            FROM_A,
            FROM_A_AS_OF,
            FROM_B,
            FROM_B_AS_OF,
            PAST,
            INTERACTIONS,
            LAST_FROM_A,
            LAST_FROM_B,
            SORT_KEY,
            YEARS,
            PEAK,
            FADES_BELOW,
            INNER_B);

    private TieTable() {}

    private static <T> Field<T> of(String column, DataType<T> type) {
        return field(name("tie", column), type);
    }
}
