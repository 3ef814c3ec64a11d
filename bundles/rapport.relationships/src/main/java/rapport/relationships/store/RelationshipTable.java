package rapport.relationships.store;

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

/** A party on a level, in columns. */
final class RelationshipTable {

    static final Table<Record> RELATIONSHIP = table(name("relationship"));
    static final Field<UUID> ID = required("relationship", "id", SQLDataType.UUID);
    static final Field<Long> VERSION = required("relationship", "version", SQLDataType.BIGINT);
    static final Field<String> LEVEL = required("relationship", "level", SQLDataType.VARCHAR);
    static final Field<UUID> PARTY = required("relationship", "party", SQLDataType.UUID);
    static final Field<String> PARTY_KIND = required("relationship", "party_kind", SQLDataType.VARCHAR);
    static final Field<UUID> OWNER = optional("relationship", "owner", SQLDataType.UUID);
    static final Field<String> STAGE = required("relationship", "stage", SQLDataType.VARCHAR);
    static final Field<Instant> STAGE_SINCE = required("relationship", "stage_since", SQLDataType.INSTANT);
    static final Field<Integer> CADENCE_DAYS = required("relationship", "cadence_days", SQLDataType.INTEGER);
    static final Field<String> STATUS = required("relationship", "status", SQLDataType.VARCHAR);
    static final Field<Instant> SINCE = required("relationship", "since", SQLDataType.INSTANT);
    static final Field<Instant> LAST_CONTACT = required("relationship", "last_contact", SQLDataType.INSTANT);
    static final Field<Instant> CHANGED = required("relationship", "changed", SQLDataType.INSTANT);
    static final Field<Boolean> LIVE = optional("relationship", "live", SQLDataType.BOOLEAN);

    private RelationshipTable() {}
}
