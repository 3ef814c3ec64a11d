package rapport.listening.store;

import static rapport.listening.store.DeletionTable.AT;
import static rapport.listening.store.DeletionTable.DELETION;
import static rapport.listening.store.DeletionTable.ID;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectForUpdateStep;
import rapport.api.concern.ConcernId;
import rapport.store.api.Transaction;

/** Remembers when a concern was deleted, until it is brought back or gone for good. */
final class Deletions {

    private Deletions() {}

    static void note(Transaction transaction, ConcernId id) {
        transaction
                .sql()
                .insertInto(DELETION)
                .set(ID, id.value())
                .set(AT, transaction.at())
                .execute();
    }

    static void takeBack(DSLContext sql, ConcernId id) {
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
