package rapport.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Has H2 write what was committed through to the disk before it is acknowledged. While one thread does so, others that have
 * committed wait, and the next of them does it for all. PostgreSQL does the same by itself.
 */
final class GroupCommit implements AutoCloseable {

    private final Engine engine;
    private final boolean needed;
    private final AtomicLong asked = new AtomicLong();
    private final ReentrantLock lock = new ReentrantLock();
    private long lasting;
    private @Nullable Connection connection;
    private @Nullable Statement statement;

    GroupCommit(Engine engine) {
        this.engine = engine;
        this.needed = engine.inFile();
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
                statement().execute("checkpoint sync");
                lasting = all;
            }
        } catch (SQLException refused) {
            throw Failures.translate(refused);
        } finally {
            lock.unlock();
        }
    }

    private Statement statement() throws SQLException {
        Statement open = statement;
        if (open == null) {
            Connection made = engine.source().getConnection();
            open = made.createStatement();
            connection = made;
            statement = open;
        }
        return open;
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException alreadyClosed) {
            // There is nothing left to close.
        } finally {
            lock.unlock();
        }
    }
}
