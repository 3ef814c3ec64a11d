package rapport.temperature.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.optional;
import static rapport.store.api.Columns.required;

import java.time.Instant;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Readings, in columns. */
final class ReadingTable {

    static final Table<Record> READING = table(name("reading"));
    static final Field<UUID> ID = required("reading", "id", SQLDataType.UUID);
    static final Field<Long> VERSION = required("reading", "version", SQLDataType.BIGINT);
    static final Field<UUID> RELATIONSHIP = required("reading", "relationship", SQLDataType.UUID);
    static final Field<String> LEVEL = required("reading", "level", SQLDataType.VARCHAR);
    static final Field<UUID> PERSON = required("reading", "person", SQLDataType.UUID);
    static final Field<String> INSTRUMENT = required("reading", "instrument", SQLDataType.VARCHAR);
    static final Field<Integer> ANSWER = optional("reading", "answer", SQLDataType.INTEGER);
    static final Field<Integer> GUESS = optional("reading", "guess", SQLDataType.INTEGER);
    static final Field<UUID> GUESSER = optional("reading", "guesser", SQLDataType.UUID);
    static final Field<String> GUESSER_NAME = optional("reading", "guesser_name", SQLDataType.VARCHAR);
    static final Field<String> OCCASION = required("reading", "occasion", SQLDataType.VARCHAR);
    static final Field<String> WORDS = optional("reading", "words", SQLDataType.VARCHAR);
    static final Field<UUID> CONCERN = optional("reading", "concern", SQLDataType.UUID);
    static final Field<Instant> AT = required("reading", "at", SQLDataType.INSTANT);
    static final Field<String> MANNER = optional("reading", "manner", SQLDataType.VARCHAR);
    static final Field<Boolean> TAKEN = required("reading", "taken", SQLDataType.BOOLEAN);
    static final Field<Boolean> DELETED = required("reading", "deleted", SQLDataType.BOOLEAN);

    private ReadingTable() {}
}
