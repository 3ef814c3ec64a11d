package rapport.health.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.optional;
import static rapport.store.api.Columns.required;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** What is kept of relationships and promises and of where the journal is, as far as it is read here; only they write it. */
final class HouseTables {

    static final Table<Record> RELATIONSHIP = table(name("relationship"));
    static final Field<UUID> ID = required("relationship", "id", SQLDataType.UUID);
    static final Field<String> LEVEL = required("relationship", "level", SQLDataType.VARCHAR);
    static final Field<UUID> PARTY = required("relationship", "party", SQLDataType.UUID);
    static final Field<UUID> OWNER = optional("relationship", "owner", SQLDataType.UUID);
    static final Field<String> STATUS = required("relationship", "status", SQLDataType.VARCHAR);
    static final Field<Integer> CADENCE = required("relationship", "cadence_days", SQLDataType.INTEGER);
    static final Field<Instant> LAST_CONTACT = required("relationship", "last_contact", SQLDataType.INSTANT);
    static final Field<Boolean> LIVE = optional("relationship", "live", SQLDataType.BOOLEAN);

    static final Table<Record> COMMITMENT = table(name("commitment"));
    static final Field<UUID> PROMISE_ID = required("commitment", "id", SQLDataType.UUID);
    static final Field<Long> PROMISE_VERSION = required("commitment", "version", SQLDataType.BIGINT);
    static final Field<String> PROMISE_WHAT = required("commitment", "what", SQLDataType.VARCHAR);
    static final Field<UUID> PROMISE_BY = required("commitment", "by_party", SQLDataType.UUID);
    static final Field<String> PROMISE_BY_KIND = required("commitment", "by_kind", SQLDataType.VARCHAR);
    static final Field<UUID> PROMISE_TO = required("commitment", "to_party", SQLDataType.UUID);
    static final Field<String> PROMISE_TO_KIND = required("commitment", "to_kind", SQLDataType.VARCHAR);
    static final Field<LocalDate> PROMISE_DUE = required("commitment", "due", SQLDataType.LOCALDATE);
    static final Field<UUID> PROMISE_IN = optional("commitment", "relationship", SQLDataType.UUID);
    static final Field<String> PROMISE_STATE = required("commitment", "state", SQLDataType.VARCHAR);
    static final Field<Boolean> PROMISE_DELETED = required("commitment", "deleted", SQLDataType.BOOLEAN);

    static final Table<Record> GIVER = table(name("party"));
    static final Field<UUID> GIVER_ID = required("party", "id", SQLDataType.UUID);
    static final Field<Boolean> GIVER_OURS = optional("party", "ours", SQLDataType.BOOLEAN);

    static final Table<Record> HEAD = table(name("journal_head"));
    static final Field<Long> HEAD_POSITION = required("journal_head", "position", SQLDataType.BIGINT);

    static final Table<Record> PROJECTION = table(name("projection"));
    static final Field<String> PROJECTION_NAME = required("projection", "name", SQLDataType.VARCHAR);
    static final Field<Long> PROJECTION_POSITION = required("projection", "position", SQLDataType.BIGINT);

    private HouseTables() {}
}
