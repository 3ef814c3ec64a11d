package rapport.temperature.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import rapport.store.api.Columns;

/** What is kept of people, as far as it is joined here; only the directory writes it. */
final class PartyTable {

    static final Table<Record> PARTY = table(name("party"));
    static final Field<UUID> ID = Columns.required("party", "id", SQLDataType.UUID);

    static final Field<Boolean> OURS = Columns.required("party", "ours", SQLDataType.BOOLEAN);

    private PartyTable() {}
}
