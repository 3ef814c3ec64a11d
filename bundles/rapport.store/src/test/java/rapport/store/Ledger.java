package rapport.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import rapport.api.access.Caller;
import rapport.api.journal.Subject;
import rapport.store.api.Change;
import rapport.store.api.Schema;
import rapport.store.api.Store;

/** A module of one table, to see what becomes of its lines. */
final class Ledger {

    static final Schema SCHEMA = new Schema("ledger", Ledger.class);
    static final Caller BY = Caller.platform("test");
    private static final Table<Record> LINE = table(name("line"));
    private static final Field<Long> ID = field(name("id"), SQLDataType.BIGINT.notNull());
    private static final Field<String> WORDS = field(name("words"), SQLDataType.VARCHAR.notNull());

    private Ledger() {}

    /** Writes a line and returns the journal's position. */
    static long write(Store store, long id) {
        return store.commit(BY, tx -> {
                    tx.sql()
                            .insertInto(LINE, ID, WORDS)
                            .values(id, "line " + id + " ".repeat((int) (id % 500)))
                            .execute();
                    tx.record(new Change(new Subject("line", new UUID(0, id)), "LineWritten", null, "{}"));
                    return id;
                })
                .position();
    }

    static long lines(Store store) {
        return store.read(session -> (long) session.sql().fetchCount(LINE));
    }

    static boolean has(Store store, long id) {
        return store.read(session -> session.sql().fetchExists(LINE, ID.eq(id)));
    }
}
