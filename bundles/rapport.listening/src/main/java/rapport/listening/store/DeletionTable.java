package rapport.listening.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.required;

import java.time.Instant;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** When concerns were deleted, in columns. */
final class DeletionTable {

    static final Table<Record> DELETION = table(name("concern_deletion"));
    static final Field<UUID> ID = required("concern_deletion", "id", SQLDataType.UUID);
    static final Field<Instant> AT = required("concern_deletion", "at", SQLDataType.INSTANT);

    private DeletionTable() {}
}
