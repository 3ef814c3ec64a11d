package rapport.followup.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.optional;
import static rapport.store.api.Columns.required;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Follow-ups, in columns. */
final class FollowUpTable {

    static final Table<Record> FOLLOW_UP = table(name("follow_up"));
    static final Field<UUID> ID = required("follow_up", "id", SQLDataType.UUID);
    static final Field<Long> VERSION = required("follow_up", "version", SQLDataType.BIGINT);
    static final Field<UUID> SERIES = required("follow_up", "series", SQLDataType.UUID);
    static final Field<UUID> PERSON = required("follow_up", "person", SQLDataType.UUID);
    static final Field<UUID> CONCERN = optional("follow_up", "concern", SQLDataType.UUID);
    static final Field<UUID> RELATIONSHIP = optional("follow_up", "relationship", SQLDataType.UUID);
    static final Field<String> LEVEL = optional("follow_up", "level", SQLDataType.VARCHAR);
    static final Field<Integer> STEP = required("follow_up", "step", SQLDataType.INTEGER);
    static final Field<LocalDate> BEGAN = required("follow_up", "began", SQLDataType.LOCALDATE);
    static final Field<LocalDate> DUE = required("follow_up", "due", SQLDataType.LOCALDATE);
    static final Field<String> STATE = required("follow_up", "state", SQLDataType.VARCHAR);
    static final Field<UUID> OWNER = optional("follow_up", "owner", SQLDataType.UUID);
    static final Field<Instant> PAUSED_AT = optional("follow_up", "paused_at", SQLDataType.INSTANT);
    static final Field<Instant> SETTLED_AT = optional("follow_up", "settled_at", SQLDataType.INSTANT);
    static final Field<String> NOTE = optional("follow_up", "note", SQLDataType.VARCHAR);
    static final Field<String> WORDS = optional("follow_up", "words", SQLDataType.VARCHAR);

    private FollowUpTable() {}
}
