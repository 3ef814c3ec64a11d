package rapport.followup.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.optional;
import static rapport.store.api.Columns.required;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** What others keep of people and relationships, as far as it is joined here; only they write it. */
final class HouseTables {

    static final Table<Record> PARTY = table(name("party"));
    static final Field<UUID> PARTY_ID = required("party", "id", SQLDataType.UUID);
    static final Field<Short> PARTY_LISTED = required("party", "listed", SQLDataType.SMALLINT);

    static final Table<Record> POSITION = table(name("position"));
    static final Field<UUID> POSITION_PERSON = required("position", "person", SQLDataType.UUID);
    static final Field<UUID> POSITION_ORGANIZATION = required("position", "organization", SQLDataType.UUID);
    private static final Field<LocalDate> POSITION_FROM = optional("position", "from_day", SQLDataType.LOCALDATE);
    private static final Field<LocalDate> POSITION_TO = optional("position", "to_day", SQLDataType.LOCALDATE);

    static final Table<Record> RELATIONSHIP = table(name("relationship"));
    static final Field<UUID> RELATIONSHIP_ID = required("relationship", "id", SQLDataType.UUID);
    static final Field<String> RELATIONSHIP_LEVEL = required("relationship", "level", SQLDataType.VARCHAR);
    static final Field<UUID> RELATIONSHIP_PARTY = required("relationship", "party", SQLDataType.UUID);
    static final Field<UUID> RELATIONSHIP_OWNER = optional("relationship", "owner", SQLDataType.UUID);
    static final Field<Instant> RELATIONSHIP_SINCE = required("relationship", "since", SQLDataType.INSTANT);
    private static final Field<String> RELATIONSHIP_STATUS = required("relationship", "status", SQLDataType.VARCHAR);
    private static final Field<Boolean> RELATIONSHIP_LIVE = optional("relationship", "live", SQLDataType.BOOLEAN);

    static final Table<Record> STAKEHOLDER = table(name("stakeholder"));
    static final Field<UUID> STAKEHOLDER_IN = required("stakeholder", "relationship", SQLDataType.UUID);
    static final Field<UUID> STAKEHOLDER_PERSON = required("stakeholder", "person", SQLDataType.UUID);

    private HouseTables() {}

    /** Whether a position is held on that day; an unknown beginning counts as long ago. */
    static Condition isHeldOn(LocalDate day) {
        return POSITION_FROM
                .isNull()
                .or(POSITION_FROM.le(day))
                .and(POSITION_TO.isNull().or(POSITION_TO.ge(day)));
    }

    /** Whether a relationship is cared for now. */
    static Condition isActive() {
        return RELATIONSHIP_LIVE.isTrue().and(RELATIONSHIP_STATUS.eq("ACTIVE"));
    }
}
