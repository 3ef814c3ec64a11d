package rapport.growth.store;

import static rapport.growth.store.DeletionTable.AT;
import static rapport.growth.store.DeletionTable.DELETION;
import static rapport.growth.store.DeletionTable.ID;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectForUpdateStep;
import rapport.api.id.Id;
import rapport.store.api.Transaction;

/** Remembers when something was deleted, until it is brought back or gone for good. */
final class Deletions {

    private Deletions() {}

    static void note(Transaction transaction, Id id) {
        transaction
                .sql()
                .insertInto(DELETION)
                .set(ID, id.value())
                .set(AT, transaction.at())
                .execute();
    }

    static void takeBack(DSLContext sql, Id id) {
        sql.deleteFrom(DELETION).where(ID.eq(id.value())).execute();
    }

    /** What was deleted before then, the earliest first. */
    static SelectForUpdateStep<Record1<UUID>> before(DSLContext sql, Instant end, int atMost) {
        return sql.select(ID).from(DELETION).where(AT.lt(end)).orderBy(AT, ID).limit(atMost);
    }

    /** They are gone for good. */
    static void forget(DSLContext sql, Collection<UUID> ids) {
        sql.deleteFrom(DELETION).where(ID.in(ids)).execute();
    }
}
