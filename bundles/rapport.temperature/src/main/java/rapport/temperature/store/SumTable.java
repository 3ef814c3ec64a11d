package rapport.temperature.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.required;

import java.time.Instant;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** What answers add up to, in columns. */
final class SumTable {

    static final Table<Record> SUM = table(name("reading_sum"));
    static final Field<UUID> RELATIONSHIP = required("reading_sum", "relationship", SQLDataType.UUID);
    static final Field<UUID> PERSON = required("reading_sum", "person", SQLDataType.UUID);
    static final Field<String> INSTRUMENT = required("reading_sum", "instrument", SQLDataType.VARCHAR);
    static final Field<String> LEVEL = required("reading_sum", "level", SQLDataType.VARCHAR);
    static final Field<Long> N = required("reading_sum", "n", SQLDataType.BIGINT);
    static final Field<Long> TOTAL = required("reading_sum", "total", SQLDataType.BIGINT);
    static final Field<Long> SQUARES = required("reading_sum", "squares", SQLDataType.BIGINT);
    static final Field<Long> PROMOTERS = required("reading_sum", "promoters", SQLDataType.BIGINT);
    static final Field<Long> DETRACTORS = required("reading_sum", "detractors", SQLDataType.BIGINT);
    static final Field<Long> GUESSES = required("reading_sum", "guesses", SQLDataType.BIGINT);
    static final Field<Long> GAPS = required("reading_sum", "gaps", SQLDataType.BIGINT);
    static final Field<Long> GAP_SQUARES = required("reading_sum", "gap_squares", SQLDataType.BIGINT);
    static final Field<Integer> LATEST = required("reading_sum", "latest", SQLDataType.INTEGER);
    static final Field<Instant> LATEST_AT = required("reading_sum", "latest_at", SQLDataType.INSTANT);

    private SumTable() {}
}
