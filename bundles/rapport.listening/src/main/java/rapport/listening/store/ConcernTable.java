package rapport.listening.store;

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

/** Concerns, in columns. */
final class ConcernTable {

    /** The place of a concern that was never ranked: after all that were. */
    static final int UNRANKED = Integer.MAX_VALUE;

    static final Table<Record> CONCERN = table(name("concern"));
    static final Field<UUID> ID = required("concern", "id", SQLDataType.UUID);
    static final Field<Long> VERSION = required("concern", "version", SQLDataType.BIGINT);
    static final Field<UUID> RELATIONSHIP = required("concern", "relationship", SQLDataType.UUID);
    static final Field<String> LEVEL = required("concern", "level", SQLDataType.VARCHAR);
    static final Field<String> WORDS = required("concern", "words", SQLDataType.VARCHAR);
    static final Field<UUID> PERSON = optional("concern", "person", SQLDataType.UUID);
    static final Field<UUID> OWNER = optional("concern", "owner", SQLDataType.UUID);
    static final Field<String> GATE = required("concern", "gate", SQLDataType.VARCHAR);
    static final Field<Boolean> IS_OPEN = required("concern", "is_open", SQLDataType.BOOLEAN);
    static final Field<Instant> HEARD_AT = required("concern", "heard_at", SQLDataType.INSTANT);
    static final Field<Instant> GATE_SINCE = required("concern", "gate_since", SQLDataType.INSTANT);
    static final Field<String> UNDERSTOOD = optional("concern", "understood", SQLDataType.VARCHAR);
    static final Field<UUID> CONFIRMED_BY = optional("concern", "confirmed_by", SQLDataType.UUID);
    static final Field<Instant> CONFIRMED_AT = optional("concern", "confirmed_at", SQLDataType.INSTANT);
    static final Field<String> CONFIRMED_MANNER = optional("concern", "confirmed_manner", SQLDataType.VARCHAR);
    static final Field<String> OVERRIDE_REASON = optional("concern", "override_reason", SQLDataType.VARCHAR);
    static final Field<String> CLOSING_DONE = optional("concern", "closing_done", SQLDataType.VARCHAR);
    static final Field<String> CLOSING_FELT = optional("concern", "closing_felt", SQLDataType.VARCHAR);
    static final Field<Integer> PLACE = required("concern", "place", SQLDataType.INTEGER);
    static final Field<Integer> REOPENED = required("concern", "reopened", SQLDataType.INTEGER);
    static final Field<UUID> SPLIT_FROM = optional("concern", "split_from", SQLDataType.UUID);
    static final Field<UUID> MERGED_INTO = optional("concern", "merged_into", SQLDataType.UUID);
    static final Field<Boolean> OURS = required("concern", "ours", SQLDataType.BOOLEAN);
    static final Field<Boolean> DELETED = required("concern", "deleted", SQLDataType.BOOLEAN);

    private ConcernTable() {}
}
