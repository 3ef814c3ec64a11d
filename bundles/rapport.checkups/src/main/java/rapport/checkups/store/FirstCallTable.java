package rapport.checkups.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.optional;
import static rapport.store.api.Columns.required;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** First calls, in columns. */
final class FirstCallTable {

    static final Table<Record> FIRST_CALL = table(name("first_call"));
    static final Field<UUID> ID = required("first_call", "id", SQLDataType.UUID);
    static final Field<Long> VERSION = required("first_call", "version", SQLDataType.BIGINT);
    static final Field<UUID> RELATIONSHIP = required("first_call", "relationship", SQLDataType.UUID);
    static final Field<String> LEVEL = required("first_call", "level", SQLDataType.VARCHAR);
    static final Field<Instant> AT = required("first_call", "at", SQLDataType.INSTANT);
    static final Field<UUID> GUESSED_BY = optional("first_call", "guessed_by", SQLDataType.UUID);
    static final Field<String> GUESSED_BY_NAME = optional("first_call", "guessed_by_name", SQLDataType.VARCHAR);
    static final Field<String> SAID = optional("first_call", "said", SQLDataType.VARCHAR);
    static final Field<UUID> SAID_BY = optional("first_call", "said_by", SQLDataType.UUID);
    static final Field<String> HAPPENED = optional("first_call", "happened", SQLDataType.VARCHAR);
    static final Field<String> OUTCOME = optional("first_call", "outcome", SQLDataType.VARCHAR);
    static final Field<Double> BRIER = optional("first_call", "brier", SQLDataType.DOUBLE);
    static final Field<Boolean> DELETED = required("first_call", "deleted", SQLDataType.BOOLEAN);

    /** The chances given to each outcome, in the order of the outcomes. */
    static final List<Field<Double>> CHANCES = List.of(
            optional("first_call", "call_us", SQLDataType.DOUBLE),
            optional("first_call", "ask_for_a_comparison", SQLDataType.DOUBLE),
            optional("first_call", "ask_elsewhere", SQLDataType.DOUBLE),
            optional("first_call", "not_know_us", SQLDataType.DOUBLE));

    private FirstCallTable() {}
}
