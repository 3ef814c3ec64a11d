package rapport.store;

import java.util.List;
import java.util.OptionalLong;
import rapport.api.journal.JournalEntry;
import rapport.store.api.OutsideProjection;

/** The position of a projection that keeps what it derives elsewhere, and remembers itself how far that goes. */
final class BookmarkOutside implements Bookmark {

    private final OutsideProjection projection;
    private final Connections connections;
    private final SqlJournal journal;
    private volatile long position;

    BookmarkOutside(OutsideProjection projection, Connections connections, SqlJournal journal) {
        this.projection = projection;
        this.connections = connections;
        this.journal = journal;
    }

    /** A position beyond the journal's end belongs to another database, one restored from a backup perhaps. */
    @Override
    public boolean isUsable() {
        OptionalLong kept = projection.position();
        if (kept.isEmpty() || kept.getAsLong() > journal.head()) {
            return false;
        }
        position = kept.getAsLong();
        return true;
    }

    @Override
    public void rebuild() {
        position = connections.writingAnew(work -> {
            long head = SqlJournal.head(work.sql());
            projection.rebuild(work, head);
            work.refuseEntries(projection.name());
            return head;
        });
    }

    @Override
    public boolean advance() {
        List<JournalEntry> entries = journal.after(position, projection.atMost());
        if (entries.isEmpty()) {
            return false;
        }
        connections.reading(work -> {
            projection.apply(work, entries);
            return entries;
        });
        position = entries.get(entries.size() - 1).position();
        return entries.size() == projection.atMost();
    }

    @Override
    public long position() {
        return position;
    }
}
