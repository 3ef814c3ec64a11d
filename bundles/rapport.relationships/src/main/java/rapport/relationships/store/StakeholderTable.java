package rapport.relationships.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.optional;
import static rapport.store.api.Columns.required;

import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** People's parts in relationships, in columns. */
final class StakeholderTable {

    static final Table<Record> STAKEHOLDER = table(name("stakeholder"));
    static final Field<UUID> ID = required("stakeholder", "id", SQLDataType.UUID);
    static final Field<UUID> RELATIONSHIP = required("stakeholder", "relationship", SQLDataType.UUID);
    static final Field<UUID> PERSON = required("stakeholder", "person", SQLDataType.UUID);
    static final Field<String> ROLE = optional("stakeholder", "role", SQLDataType.VARCHAR);
    static final Field<Short> POWER = required("stakeholder", "power", SQLDataType.SMALLINT);
    static final Field<Short> INTEREST = required("stakeholder", "interest", SQLDataType.SMALLINT);
    static final Field<String> STANCE = required("stakeholder", "stance", SQLDataType.VARCHAR);

    private StakeholderTable() {}
}
