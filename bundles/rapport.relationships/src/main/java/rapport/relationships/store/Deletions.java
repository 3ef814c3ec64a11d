package rapport.relationships.store;

import static rapport.relationships.store.DeletionTable.AT;
import static rapport.relationships.store.DeletionTable.DELETION;
import static rapport.relationships.store.DeletionTable.ID;
import static rapport.relationships.store.DeletionTable.KIND;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectLimitPercentStep;
import rapport.api.id.Id;
import rapport.api.journal.Subject;
import rapport.store.api.Transaction;

/** Remembers when something was deleted, until it is brought back or gone for good. */
final class Deletions {

    private Deletions() {}

    static void note(Transaction transaction, String kind, Id id) {
        transaction
                .sql()
                .insertInto(DELETION)
                .set(ID, id.value())
                .set(KIND, kind)
                .set(AT, transaction.at())
                .execute();
    }

    /** Whether it could still be brought back; it is not deleted any more. */
    static boolean takeBack(DSLContext sql, Id id) {
        return sql.deleteFrom(DELETION).where(ID.eq(id.value())).execute() == 1;
    }

    /** What was deleted before then, the earliest first. */
    static List<Subject> before(DSLContext sql, Instant end, int atMost) {
        return query(sql, end, atMost).fetch(Deletions::subject);
    }

    /** The same, and nobody brings them back meanwhile. */
    static List<Subject> held(DSLContext sql, Instant end, int atMost) {
        return query(sql, end, atMost).forUpdate().fetch(Deletions::subject);
    }

    private static Subject subject(Record row) {
        return new Subject(row.get(KIND), row.get(ID));
    }

    static SelectLimitPercentStep<Record> query(DSLContext sql, Instant end, int atMost) {
        return sql.select(List.of(KIND, ID))
                .from(DELETION)
                .where(AT.lt(end))
                .orderBy(AT, ID)
                .limit(atMost);
    }

    /** They are gone for good. */
    static void forget(DSLContext sql, Collection<UUID> ids) {
        sql.deleteFrom(DELETION).where(ID.in(ids)).execute();
    }
}
