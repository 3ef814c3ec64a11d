package rapport.store.api;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.SelectForUpdateStep;
import org.jooq.Table;

/** Records of relationships that nobody will bring back: deleted long ago, or left over from a relationship that is gone. */
public record RecordRemains(
        String kind, Table<Record> table, Field<UUID> id, Field<UUID> relationship, Field<Instant> deletedAt) {

    private static final int AT_ONCE = 100;

    /** Whether there is anything that {@link #forget} would forget. */
    public boolean areThere(DSLContext sql, Instant deletedBefore) {
        return !deletedBefore(sql, deletedBefore).fetch().isEmpty()
                || !leftOver(sql).fetch().isEmpty();
    }

    /** Forgets some of them for good, and answers which. */
    public Set<UUID> forget(Transaction transaction, Instant deletedBefore, String event) {
        DSLContext sql = transaction.sql();
        Set<UUID> due = new LinkedHashSet<>(leftOver(sql).fetch(id));
        // Held, so that nobody brings them back meanwhile.
        due.addAll(deletedBefore(sql, deletedBefore).forUpdate().fetch(id));
        sql.deleteFrom(table).where(id.in(due)).execute();
        transaction.recordAll(Change.purged(kind, due, event));
        return due;
    }

    /** Those deleted before then, the earliest first. */
    public SelectForUpdateStep<Record1<UUID>> deletedBefore(DSLContext sql, Instant end) {
        return sql.select(id)
                .from(table)
                .where(deletedAt.gt(Instant.EPOCH), deletedAt.lt(end))
                .orderBy(deletedAt, id)
                .limit(AT_ONCE);
    }

    /** Those whose relationship is not there any more, not even as a deleted one. */
    public SelectForUpdateStep<Record1<UUID>> leftOver(DSLContext sql) {
        return sql.select(id)
                .from(table)
                .where(Sight.isGone(relationship))
                .orderBy(relationship)
                .limit(AT_ONCE);
    }
}
