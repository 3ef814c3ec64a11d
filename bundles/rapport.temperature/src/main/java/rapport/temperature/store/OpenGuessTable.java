package rapport.temperature.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.required;

import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Guesses that wait for an answer, in columns. */
final class OpenGuessTable {

    static final Table<Record> OPEN_GUESS = table(name("open_guess"));
    static final Field<UUID> PERSON = required("open_guess", "person", SQLDataType.UUID);
    static final Field<UUID> ABOUT = required("open_guess", "about", SQLDataType.UUID);
    static final Field<String> INSTRUMENT = required("open_guess", "instrument", SQLDataType.VARCHAR);
    static final Field<UUID> READING = required("open_guess", "reading", SQLDataType.UUID);

    private OpenGuessTable() {}
}
