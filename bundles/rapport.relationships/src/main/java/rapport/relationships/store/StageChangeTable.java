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

/** Steps from stage to stage, in columns. */
final class StageChangeTable {

    static final Table<Record> STAGE_CHANGE = table(name("stage_change"));
    static final Field<UUID> ID = required("stage_change", "id", SQLDataType.UUID);
    static final Field<UUID> RELATIONSHIP = required("stage_change", "relationship", SQLDataType.UUID);
    static final Field<String> FROM_STAGE = optional("stage_change", "from_stage", SQLDataType.VARCHAR);
    static final Field<String> TO_STAGE = required("stage_change", "to_stage", SQLDataType.VARCHAR);
    static final Field<Instant> AT = required("stage_change", "at", SQLDataType.INSTANT);
    static final Field<String> BY_NAME = required("stage_change", "by_name", SQLDataType.VARCHAR);
    static final Field<String> REASON = optional("stage_change", "reason", SQLDataType.VARCHAR);
    static final Field<String> OVERRIDE = optional("stage_change", "override_reason", SQLDataType.VARCHAR);
    static final Field<String> MISSING = optional("stage_change", "missing", SQLDataType.VARCHAR);

    private StageChangeTable() {}
}
