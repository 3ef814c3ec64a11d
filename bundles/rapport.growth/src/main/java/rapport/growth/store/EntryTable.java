package rapport.growth.store;

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

/** Growth, approaches and asks, in columns. */
final class EntryTable {

    static final Table<Record> ENTRY = table(name("growth_entry"));
    static final Field<UUID> ID = required("growth_entry", "id", SQLDataType.UUID);
    static final Field<Long> VERSION = required("growth_entry", "version", SQLDataType.BIGINT);
    static final Field<String> KIND = required("growth_entry", "kind", SQLDataType.VARCHAR);
    static final Field<UUID> RELATIONSHIP = required("growth_entry", "relationship", SQLDataType.UUID);
    static final Field<String> LEVEL = required("growth_entry", "level", SQLDataType.VARCHAR);
    static final Field<String> WHAT = required("growth_entry", "what", SQLDataType.VARCHAR);
    static final Field<UUID> PERSON = optional("growth_entry", "person", SQLDataType.UUID);
    static final Field<Instant> AT = required("growth_entry", "at", SQLDataType.INSTANT);
    static final Field<String> WORDS = optional("growth_entry", "words", SQLDataType.VARCHAR);
    static final Field<String> COMPETITOR = optional("growth_entry", "competitor", SQLDataType.VARCHAR);
    static final Field<UUID> LED_TO = optional("growth_entry", "led_to", SQLDataType.UUID);
    static final Field<Boolean> ASKED = required("growth_entry", "asked", SQLDataType.BOOLEAN);
    static final Field<String> ANSWER = optional("growth_entry", "answer", SQLDataType.VARCHAR);
    static final Field<Boolean> DELETED = required("growth_entry", "deleted", SQLDataType.BOOLEAN);

    private EntryTable() {}
}
