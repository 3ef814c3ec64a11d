package rapport.growth.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import rapport.store.api.Columns;

/** What is kept of relationships, as far as it is joined here; only they write it. */
final class RelationshipTable {

    static final Table<Record> RELATIONSHIP = table(name("relationship"));
    static final Field<UUID> ID = Columns.required("relationship", "id", SQLDataType.UUID);
    static final Field<String> LEVEL = Columns.required("relationship", "level", SQLDataType.VARCHAR);
    static final Field<Boolean> LIVE = Columns.optional("relationship", "live", SQLDataType.BOOLEAN);

    private RelationshipTable() {}
}
