package rapport.temperature.store;

import static rapport.temperature.store.DeletionTable.AT;
import static rapport.temperature.store.DeletionTable.DELETION;
import static rapport.temperature.store.DeletionTable.ID;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectForUpdateStep;
import rapport.api.reading.ReadingId;
import rapport.store.api.Transaction;

/** Remembers when a reading was deleted, until it is brought back or gone for good. */
final class Deletions {

    private Deletions() {}

    static void note(Transaction transaction, ReadingId id) {
        transaction
                .sql()
                .insertInto(DELETION)
                .set(ID, id.value())
                .set(AT, transaction.at())
                .execute();
    }

    static void takeBack(DSLContext sql, ReadingId id) {
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
