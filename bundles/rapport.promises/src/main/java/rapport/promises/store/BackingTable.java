package rapport.promises.store;

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

/** Which promise rests on which, in columns. */
final class BackingTable {

    static final Table<Record> BACKING = table(name("promise_backing"));
    static final Field<UUID> ID = required("promise_backing", "id", SQLDataType.UUID);
    static final Field<UUID> PROMISE = required("promise_backing", "promise", SQLDataType.UUID);
    static final Field<UUID> BY = required("promise_backing", "backing", SQLDataType.UUID);
    static final Field<LocalDate> NEEDED = optional("promise_backing", "needed", SQLDataType.LOCALDATE);
    static final Field<Instant> SINCE = required("promise_backing", "since", SQLDataType.INSTANT);

    static final Table<Record> WEB = table(name("promise_web"));
    static final Field<Integer> WEB_ID = required("promise_web", "id", SQLDataType.INTEGER);

    private BackingTable() {}
}
