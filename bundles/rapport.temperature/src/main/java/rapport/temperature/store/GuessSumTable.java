package rapport.temperature.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.required;

import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** What the guesses of each of us add up to, in columns. */
final class GuessSumTable {

    static final Table<Record> GUESS_SUM = table(name("guess_sum"));
    static final Field<String> LEVEL = required("guess_sum", "level", SQLDataType.VARCHAR);
    static final Field<UUID> GUESSER = required("guess_sum", "guesser", SQLDataType.UUID);
    static final Field<String> INSTRUMENT = required("guess_sum", "instrument", SQLDataType.VARCHAR);
    static final Field<Long> GUESSES = required("guess_sum", "guesses", SQLDataType.BIGINT);
    static final Field<Long> GAPS = required("guess_sum", "gaps", SQLDataType.BIGINT);
    static final Field<Long> GAP_SQUARES = required("guess_sum", "gap_squares", SQLDataType.BIGINT);

    private GuessSumTable() {}
}
