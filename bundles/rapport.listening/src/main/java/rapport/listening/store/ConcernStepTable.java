package rapport.listening.store;

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

/** What happened to concerns, in columns. */
final class ConcernStepTable {

    static final Table<Record> CONCERN_STEP = table(name("concern_step"));
    static final Field<UUID> ID = required("concern_step", "id", SQLDataType.UUID);
    static final Field<UUID> CONCERN = required("concern_step", "concern", SQLDataType.UUID);
    static final Field<String> KIND = required("concern_step", "kind", SQLDataType.VARCHAR);
    static final Field<String> TO_GATE = required("concern_step", "to_gate", SQLDataType.VARCHAR);
    static final Field<Instant> AT = required("concern_step", "at", SQLDataType.INSTANT);
    static final Field<String> BY_NAME = required("concern_step", "by_name", SQLDataType.VARCHAR);
    static final Field<String> THEIRS = optional("concern_step", "theirs", SQLDataType.VARCHAR);
    static final Field<String> OURS = optional("concern_step", "ours", SQLDataType.VARCHAR);
    static final Field<UUID> SAID_BY = optional("concern_step", "said_by", SQLDataType.UUID);
    static final Field<Instant> SAID_AT = optional("concern_step", "said_at", SQLDataType.INSTANT);
    static final Field<String> SAID_MANNER = optional("concern_step", "said_manner", SQLDataType.VARCHAR);

    private ConcernStepTable() {}
}
