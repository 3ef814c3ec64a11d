package rapport.store;

import static rapport.store.JournalTable.PROJECTION;
import static rapport.store.JournalTable.PROJECTION_NAME;
import static rapport.store.JournalTable.PROJECTION_POSITION;
import static rapport.store.JournalTable.PROJECTION_VERSION;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import rapport.api.journal.JournalEntry;
import rapport.store.api.Projection;

/**
 * The position of a projection that keeps its rows in the database, changed in the same transaction as they. Its row is
 * locked meanwhile, so that of several processes on one database only one takes in an entry.
 */
final class BookmarkInside implements Bookmark {

    private final Projection projection;
    private final Connections connections;
    private final SqlJournal journal;
    private volatile long position;

    BookmarkInside(Projection projection, Connections connections, SqlJournal journal) {
        this.projection = projection;
        this.connections = connections;
        this.journal = journal;
    }

    @Override
    public boolean isUsable() {
        Record row = connections.reading(work -> row(work.sql(), false));
        if (row == null || row.get(PROJECTION_VERSION) != projection.version()) {
            return false;
        }
        position = row.get(PROJECTION_POSITION);
        return true;
    }

    @Override
    public void rebuild() {
        position = connections.writingAnew(work -> {
            long head = SqlJournal.head(work.sql());
            projection.rebuild(work, head);
            work.refuseEntries(projection.name());
            keep(work.sql(), head);
            return head;
        });
    }

    @Override
    public boolean advance() {
        int atMost = projection.atMost();
        if (journal.after(position, 1).isEmpty()) {
            return false;
        }
        Step step = connections.writing(work -> step(work, atMost));
        position = step.position();
        return step.entries() == atMost;
    }

    private Step step(Work work, int atMost) {
        Record row = row(work.sql(), true);
        if (row == null) {
            throw new IllegalStateException("the position of projection " + projection.name() + " is gone");
        }
        List<JournalEntry> entries = journal.after(row.get(PROJECTION_POSITION), atMost);
        if (entries.isEmpty()) {
            return new Step(row.get(PROJECTION_POSITION), 0);
        }
        projection.apply(work, entries);
        work.refuseEntries(projection.name());
        long last = entries.get(entries.size() - 1).position();
        keep(work.sql(), last);
        return new Step(last, entries.size());
    }

    @Override
    public long position() {
        return position;
    }

    private @Nullable Record row(DSLContext sql, boolean locked) {
        var query = sql.select(PROJECTION_VERSION, PROJECTION_POSITION)
                .from(PROJECTION)
                .where(PROJECTION_NAME.eq(projection.name()));
        return locked ? query.forUpdate().fetchOne() : query.fetchOne();
    }

    private void keep(DSLContext sql, long reached) {
        int changed = sql.update(PROJECTION)
                .set(PROJECTION_VERSION, projection.version())
                .set(PROJECTION_POSITION, reached)
                .where(PROJECTION_NAME.eq(projection.name()))
                .execute();
        if (changed == 0) {
            sql.insertInto(PROJECTION, PROJECTION_NAME, PROJECTION_VERSION, PROJECTION_POSITION)
                    .values(projection.name(), projection.version(), reached)
                    .execute();
        }
    }

    private record Step(long position, int entries) {}
}
