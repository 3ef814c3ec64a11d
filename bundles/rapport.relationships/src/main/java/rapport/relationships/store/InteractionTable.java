package rapport.relationships.store;

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

/** What happened between people, in columns. */
final class InteractionTable {

    static final Table<Record> INTERACTION = table(name("interaction"));
    static final Field<UUID> ID = required("interaction", "id", SQLDataType.UUID);
    static final Field<Long> VERSION = required("interaction", "version", SQLDataType.BIGINT);
    static final Field<Instant> AT = required("interaction", "at", SQLDataType.INSTANT);
    static final Field<String> CHANNEL = required("interaction", "channel", SQLDataType.VARCHAR);
    static final Field<String> PEOPLE = required("interaction", "people", SQLDataType.VARCHAR);
    static final Field<String> TOPIC = optional("interaction", "topic", SQLDataType.VARCHAR);
    static final Field<String> WORDS = optional("interaction", "words", SQLDataType.VARCHAR);
    static final Field<String> SOURCE = required("interaction", "source", SQLDataType.VARCHAR);
    static final Field<UUID> SOURCE_KEY = optional("interaction", "source_key", SQLDataType.UUID);
    static final Field<Boolean> DELETED = required("interaction", "deleted", SQLDataType.BOOLEAN);

    private InteractionTable() {}
}
