package rapport.relationships.store;

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

/** Promises, in columns. */
final class CommitmentTable {

    static final Table<Record> COMMITMENT = table(name("commitment"));
    static final Field<UUID> ID = required("commitment", "id", SQLDataType.UUID);
    static final Field<Long> VERSION = required("commitment", "version", SQLDataType.BIGINT);
    static final Field<String> WHAT = required("commitment", "what", SQLDataType.VARCHAR);
    static final Field<UUID> BY_PARTY = required("commitment", "by_party", SQLDataType.UUID);
    static final Field<String> BY_KIND = required("commitment", "by_kind", SQLDataType.VARCHAR);
    static final Field<UUID> TO_PARTY = required("commitment", "to_party", SQLDataType.UUID);
    static final Field<String> TO_KIND = required("commitment", "to_kind", SQLDataType.VARCHAR);
    static final Field<LocalDate> DUE = required("commitment", "due", SQLDataType.LOCALDATE);
    static final Field<UUID> RELATIONSHIP = optional("commitment", "relationship", SQLDataType.UUID);
    static final Field<String> STATE = required("commitment", "state", SQLDataType.VARCHAR);
    static final Field<LocalDate> EXPECTED = optional("commitment", "expected", SQLDataType.LOCALDATE);
    static final Field<Instant> STANDS_SINCE = required("commitment", "stands_since", SQLDataType.INSTANT);
    static final Field<Boolean> DELETED = required("commitment", "deleted", SQLDataType.BOOLEAN);

    private CommitmentTable() {}
}
