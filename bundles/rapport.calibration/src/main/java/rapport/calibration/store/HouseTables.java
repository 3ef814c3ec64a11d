package rapport.calibration.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.optional;
import static rapport.store.api.Columns.required;

import java.time.Instant;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** What others keep of relationships, concerns and people, as far as it is joined here; only they write it. */
final class HouseTables {

    static final Table<Record> RELATIONSHIP = table(name("relationship"));
    static final Field<UUID> RELATIONSHIP_ID = required("relationship", "id", SQLDataType.UUID);
    static final Field<Boolean> RELATIONSHIP_LIVE = optional("relationship", "live", SQLDataType.BOOLEAN);

    static final Table<Record> CONCERN = table(name("concern"));
    static final Field<UUID> CONCERN_RELATIONSHIP = required("concern", "relationship", SQLDataType.UUID);
    static final Field<Boolean> CONCERN_IS_OPEN = required("concern", "is_open", SQLDataType.BOOLEAN);
    static final Field<Boolean> CONCERN_DELETED = required("concern", "deleted", SQLDataType.BOOLEAN);
    static final Field<Instant> CONCERN_HEARD_AT = required("concern", "heard_at", SQLDataType.INSTANT);

    static final Table<Record> PARTY = table(name("party"));
    static final Field<UUID> PARTY_ID = required("party", "id", SQLDataType.UUID);

    private HouseTables() {}
}
