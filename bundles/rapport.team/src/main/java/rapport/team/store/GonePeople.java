package rapport.team.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.required;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Tells of whom nothing is kept any more, so that nothing that belongs to them is kept here either. */
final class GonePeople {

    private static final Table<Record> PARTY = table(name("party"));
    private static final Field<UUID> PARTY_ID = required("party", "id", SQLDataType.UUID);

    private GonePeople() {}

    static Condition isGone(Field<UUID> person) {
        return notExists(selectOne().from(PARTY).where(PARTY_ID.eq(person)));
    }
}
