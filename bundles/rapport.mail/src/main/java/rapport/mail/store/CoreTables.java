package rapport.mail.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** What is kept of relationships and people, as far as it is joined here; only their own modules write it. */
final class CoreTables {

    static final Table<Record> RELATIONSHIP = table(name("relationship"));
    static final Field<UUID> RELATIONSHIP_ID = field(name("relationship", "id"), SQLDataType.UUID.notNull());
    static final Field<Boolean> RELATIONSHIP_LIVE = field(name("relationship", "live"), SQLDataType.BOOLEAN);
    static final Table<Record> PARTY = table(name("party"));
    static final Field<UUID> PARTY_ID = field(name("party", "id"), SQLDataType.UUID.notNull());

    private CoreTables() {}
}
