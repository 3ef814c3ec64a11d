package rapport.links.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** What the directory keeps of people, as far as a test forgets them. */
final class CoreTables {

    static final Table<Record> PARTY = table(name("party"));
    static final Field<UUID> PARTY_ID = field(name("party", "id"), SQLDataType.UUID.notNull());

    private CoreTables() {}
}
