package rapport.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Has H2 write what was committed through to the disk before it is acknowledged. While one thread does so, others that have
 * committed wait, and the next of them does it for all. PostgreSQL does the same by itself.
 *
 * <p>H2 also writes of its own accord, in the background. A checkpoint that finds nothing new to write would return while
 * that is still under way; one that does find something is written behind it, and waits. Hence the mark.
 */
final class GroupCommit implements AutoCloseable {

    private static final String MARK = "update commit_mark set mark = mark + 1";

    private final Connection connection;
    private final boolean needed;
    private final AtomicLong asked = new AtomicLong();
    private final ReentrantLock lock = new ReentrantLock();
    private long lasting;

    /** With a connection of its own, which it closes. */
    GroupCommit(Connection connection, boolean needed) {
        this.connection = connection;
        this.needed = needed;
    }

    /** Returns when everything that was committed before is on disk. */
    void makeLasting() {
        if (!needed) {
            return;
        }
        long mine = asked.incrementAndGet();
        lock.lock();
        try {
            if (lasting < mine) {
                long all = asked.get();
                try (Statement statement = connection.createStatement()) {
                    statement.execute(MARK);
                    statement.execute("checkpoint sync");
                }
                lasting = all;
            }
        } catch (SQLException refused) {
            throw Failures.translate(refused);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.close();
        } catch (SQLException alreadyClosed) {
            // There is nothing left to close.
        } finally {
            lock.unlock();
        }
    }
}
