package rapport.relationships.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.required;

import java.time.Instant;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** What was deleted and can be brought back, in columns. */
final class DeletionTable {

    static final Table<Record> DELETION = table(name("deletion"));
    static final Field<UUID> ID = required("deletion", "id", SQLDataType.UUID);
    static final Field<String> KIND = required("deletion", "kind", SQLDataType.VARCHAR);
    static final Field<Instant> AT = required("deletion", "at", SQLDataType.INSTANT);

    private DeletionTable() {}
}
