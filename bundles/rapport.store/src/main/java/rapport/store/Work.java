package rapport.store;

import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.Lock;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.store.api.Change;
import rapport.store.api.Session;
import rapport.store.api.Transaction;

/** A connection in use on one thread, and what it is to leave in the journal. */
final class Work implements Session {

    /** An entry on its way: the change, and who made it, which differs between nested writes. */
    record Entry(Caller by, Instant at, Change change) {}

    private final Connection connection;
    private final DSLContext sql;
    private final boolean writing;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Instant at;
    private @Nullable Lock held;

    Work(Connection connection, DSLContext sql, boolean writing) {
        this.connection = connection;
        this.sql = sql;
        this.writing = writing;
    }

    @Override
    public DSLContext sql() {
        return sql;
    }

    Connection connection() {
        return connection;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Takes the lock, and keeps it until the work is committed or undone. */
    void hold(Lock lock) {
        lock.lock();
        held = lock;
    }

    /** Lets go of what it held. */
    void end() {
        if (held != null) {
            held.unlock();
            held = null;
        }
    }

    /** Whether it may write. */
    boolean isWriting() {
        return writing;
    }

    /** Makes sure that what follows the journal leaves nothing in it. */
    void refuseEntries(String projection) {
        if (!entries.isEmpty()) {
            throw new IllegalStateException("the projection " + projection + " derives and changes no facts, but left "
                    + entries.get(0).change().event());
        }
    }

    /** This work as a transaction in somebody's name, about what happened then, or happens now where that is null. */
    Transaction inNameOf(Caller by, Instant now, @Nullable Instant happened) {
        if (at == null) {
            at = now;
        }
        return new InName(this, by, happened == null ? at : happened, at);
    }

    /** Takes back the entries after the first few, since the nested write that made them is undone. */
    void forgetEntriesAfter(int count) {
        entries.subList(count, entries.size()).clear();
    }

    private record InName(Work work, Caller by, Instant at, Instant writtenDown) implements Transaction {

        @Override
        public DSLContext sql() {
            return work.sql();
        }

        @Override
        public void recordAll(Collection<Change> changes) {
            for (Change change : changes) {
                work.entries.add(new Entry(by, writtenDown, change));
            }
        }
    }
}
