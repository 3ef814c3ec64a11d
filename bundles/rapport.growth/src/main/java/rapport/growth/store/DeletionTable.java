package rapport.growth.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.required;

import java.time.Instant;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** When something was deleted, in columns. */
final class DeletionTable {

    static final Table<Record> DELETION = table(name("growth_deletion"));
    static final Field<UUID> ID = required("growth_deletion", "id", SQLDataType.UUID);
    static final Field<Instant> AT = required("growth_deletion", "at", SQLDataType.INSTANT);

    private DeletionTable() {}
}
