package rapport.checkups.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.required;

import java.time.Instant;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import rapport.store.api.Columns;

/** What is kept of relationships, as far as it is joined here; only they write it. */
final class RelationshipTable {

    static final Table<Record> RELATIONSHIP = table(name("relationship"));
    static final Field<UUID> ID = required("relationship", "id", SQLDataType.UUID);
    static final Field<String> LEVEL = required("relationship", "level", SQLDataType.VARCHAR);
    static final Field<String> STAGE = required("relationship", "stage", SQLDataType.VARCHAR);
    static final Field<Instant> STAGE_SINCE = required("relationship", "stage_since", SQLDataType.INSTANT);
    static final Field<Boolean> LIVE = Columns.optional("relationship", "live", SQLDataType.BOOLEAN);

    private RelationshipTable() {}
}
