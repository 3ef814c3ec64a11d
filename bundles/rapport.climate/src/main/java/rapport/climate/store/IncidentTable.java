package rapport.climate.store;

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

/** Incidents, in columns, and when they were deleted. */
final class IncidentTable {

    static final Table<Record> INCIDENT = table(name("incident"));
    static final Field<UUID> ID = required("incident", "id", SQLDataType.UUID);
    static final Field<Long> VERSION = required("incident", "version", SQLDataType.BIGINT);
    static final Field<UUID> RELATIONSHIP = required("incident", "relationship", SQLDataType.UUID);
    static final Field<String> LEVEL = required("incident", "level", SQLDataType.VARCHAR);
    static final Field<String> WHAT = required("incident", "what", SQLDataType.VARCHAR);
    static final Field<String> HEIGHT = required("incident", "height", SQLDataType.VARCHAR);
    static final Field<Instant> HAPPENED_AT = required("incident", "happened_at", SQLDataType.INSTANT);
    static final Field<Instant> REACHED_AT = required("incident", "reached_at", SQLDataType.INSTANT);
    static final Field<UUID> RAISED_BY = optional("incident", "raised_by", SQLDataType.UUID);
    static final Field<Instant> REPAIRED_AT = optional("incident", "repaired_at", SQLDataType.INSTANT);
    static final Field<String> REPAIR = optional("incident", "repair", SQLDataType.VARCHAR);
    static final Field<Boolean> DELETED = required("incident", "deleted", SQLDataType.BOOLEAN);

    private IncidentTable() {}
}
