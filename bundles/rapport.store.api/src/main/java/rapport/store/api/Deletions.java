package rapport.store.api;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.SelectForUpdateStep;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import rapport.api.id.Id;

/**
 * Remembers when something was deleted, until it is brought back or gone for good, in a table with the columns {@code id} and
 * {@code at}. Kept as a constant; safe for use by any thread.
 */
public final class Deletions {

    private final Table<Record> table;
    private final Field<UUID> id;
    private final Field<Instant> at;

    public Deletions(String tableName) {
        table = table(name(tableName));
        id = Columns.required(tableName, "id", SQLDataType.UUID);
        at = Columns.required(tableName, "at", SQLDataType.INSTANT);
    }

    public void note(Transaction transaction, Id deleted) {
        transaction
                .sql()
                .insertInto(table)
                .set(id, deleted.value())
                .set(at, transaction.at())
                .execute();
    }

    /** It is not deleted any more. */
    public void takeBack(DSLContext sql, Id deleted) {
        sql.deleteFrom(table).where(id.eq(deleted.value())).execute();
    }

    /** What was deleted before then, the earliest first. */
    public SelectForUpdateStep<Record1<UUID>> before(DSLContext sql, Instant end, int atMost) {
        return sql.select(id).from(table).where(at.lt(end)).orderBy(at, id).limit(atMost);
    }

    /** The same, held so that nobody brings them back meanwhile. */
    public Set<UUID> held(Transaction transaction, Instant end, int atMost) {
        return before(transaction.sql(), end, atMost).forUpdate().fetchSet(id);
    }

    /** They are gone for good. */
    public void forget(DSLContext sql, Collection<UUID> ids) {
        sql.deleteFrom(table).where(id.in(ids)).execute();
    }
}
