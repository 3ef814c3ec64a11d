package rapport.promises.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.optional;
import static rapport.store.api.Columns.required;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import rapport.api.commitment.Commitment.State;

/** What is kept of promises, relationships and parties, as far as it is read here; only they write it. */
final class HouseTables {

    static final Table<Record> COMMITMENT = table(name("commitment"));
    static final Field<UUID> ID = required("commitment", "id", SQLDataType.UUID);
    static final Field<Long> VERSION = required("commitment", "version", SQLDataType.BIGINT);
    static final Field<String> WHAT = required("commitment", "what", SQLDataType.VARCHAR);
    static final Field<UUID> BY = required("commitment", "by_party", SQLDataType.UUID);
    static final Field<String> BY_KIND = required("commitment", "by_kind", SQLDataType.VARCHAR);
    static final Field<UUID> TO = required("commitment", "to_party", SQLDataType.UUID);
    static final Field<String> TO_KIND = required("commitment", "to_kind", SQLDataType.VARCHAR);
    static final Field<LocalDate> DUE = required("commitment", "due", SQLDataType.LOCALDATE);
    static final Field<UUID> RELATIONSHIP = optional("commitment", "relationship", SQLDataType.UUID);
    static final Field<String> STATE = required("commitment", "state", SQLDataType.VARCHAR);
    static final Field<LocalDate> EXPECTED = optional("commitment", "expected", SQLDataType.LOCALDATE);
    static final Field<Instant> STANDS_SINCE = required("commitment", "stands_since", SQLDataType.INSTANT);
    static final Field<Boolean> DELETED = required("commitment", "deleted", SQLDataType.BOOLEAN);

    static final Table<Record> HOST = table(name("relationship"));
    static final Field<UUID> HOST_ID = required("relationship", "id", SQLDataType.UUID);
    static final Field<String> HOST_LEVEL = required("relationship", "level", SQLDataType.VARCHAR);
    static final Field<Boolean> HOST_LIVE = optional("relationship", "live", SQLDataType.BOOLEAN);

    static final Table<Record> PARTY = table(name("party"));
    static final Field<UUID> PARTY_ID = required("party", "id", SQLDataType.UUID);
    static final Field<Boolean> PARTY_OURS = required("party", "ours", SQLDataType.BOOLEAN);

    static final Table<Record> POSITION = table(name("position"));
    static final Field<UUID> POSITION_PERSON = required("position", "person", SQLDataType.UUID);
    static final Field<UUID> POSITION_ORGANIZATION = required("position", "organization", SQLDataType.UUID);
    static final Field<LocalDate> POSITION_FROM = optional("position", "from_day", SQLDataType.LOCALDATE);
    static final Field<LocalDate> POSITION_TO = optional("position", "to_day", SQLDataType.LOCALDATE);

    private HouseTables() {}

    /** Asked so that no index on states can answer: promises are found by whose they are, or in order, and not by the thousand. */
    static Condition became(State... states) {
        return coalesce(STATE, inline(""))
                .in(Arrays.stream(states).map(State::name).toList());
    }
}
