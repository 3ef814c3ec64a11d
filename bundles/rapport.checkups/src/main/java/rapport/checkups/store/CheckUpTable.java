package rapport.checkups.store;

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

/** Check-ups, in columns. */
final class CheckUpTable {

    static final Table<Record> CHECK_UP = table(name("check_up"));
    static final Field<UUID> ID = required("check_up", "id", SQLDataType.UUID);
    static final Field<Long> VERSION = required("check_up", "version", SQLDataType.BIGINT);
    static final Field<UUID> RELATIONSHIP = required("check_up", "relationship", SQLDataType.UUID);
    static final Field<String> LEVEL = required("check_up", "level", SQLDataType.VARCHAR);
    static final Field<String> QUESTIONNAIRE = required("check_up", "questionnaire", SQLDataType.VARCHAR);
    static final Field<UUID> BY_THEM = optional("check_up", "by_them", SQLDataType.UUID);
    static final Field<UUID> ACCOUNT = required("check_up", "account", SQLDataType.UUID);
    static final Field<String> BY_NAME = required("check_up", "by_name", SQLDataType.VARCHAR);
    static final Field<String> MANNER = required("check_up", "manner", SQLDataType.VARCHAR);
    static final Field<Instant> AT = required("check_up", "at", SQLDataType.INSTANT);
    static final Field<Boolean> SENT = required("check_up", "sent", SQLDataType.BOOLEAN);
    static final Field<String> ANSWERS = required("check_up", "answers", SQLDataType.VARCHAR);
    static final Field<Boolean> AMONG_OURSELVES = required("check_up", "among_ourselves", SQLDataType.BOOLEAN);
    static final Field<Boolean> DELETED = required("check_up", "deleted", SQLDataType.BOOLEAN);

    private CheckUpTable() {}
}
