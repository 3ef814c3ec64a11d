package rapport.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import rapport.store.api.StoreUnavailable;

/**
 * Has H2 write what was committed through to the disk before it is acknowledged. While one thread does so, others that have
 * committed wait, and the next of them does it for all. PostgreSQL does the same by itself.
 *
 * <p>H2 also writes of its own accord, in the background. A checkpoint that finds nothing new to write would return while
 * that is still under way; one that does find something is written behind it, and waits. Hence the mark.
 *
 * <p>It does so on a thread that nobody knows and nobody interrupts: H2 closes the database for everybody if the thread that
 * writes it through is interrupted.
 */
final class GroupCommit implements AutoCloseable {

    private static final String MARK = "update commit_mark set mark = mark + 1";

    private final ExecutorService writer = Executors.newSingleThreadExecutor(GroupCommit::thread);
    private final Connection connection;
    private final Engine engine;
    private final AtomicLong asked = new AtomicLong();
    private final ReentrantLock lock = new ReentrantLock();
    private long lasting;

    /** With a connection of its own: the database's first, and its last. */
    GroupCommit(Connection connection, Engine engine) {
        this.connection = connection;
        this.engine = engine;
    }

    private static Thread thread(Runnable writing) {
        Thread thread = new Thread(writing, "database-checkpoint");
        thread.setDaemon(true);
        return thread;
    }

    /** Returns when everything that was committed before is on disk. */
    void makeLasting() {
        if (!engine.inFile()) {
            return;
        }
        long mine = asked.incrementAndGet();
        lock.lock();
        try {
            if (lasting < mine) {
                long all = asked.get();
                CompletableFuture.runAsync(this::checkpoint, writer).join();
                lasting = all;
            }
        } catch (CompletionException refused) {
            throw Failures.translate(refused);
        } catch (RejectedExecutionException closed) {
            throw new StoreUnavailable("the database is closed", closed);
        } finally {
            lock.unlock();
        }
    }

    private void checkpoint() {
        try (Statement statement = connection.createStatement()) {
            statement.execute(MARK);
            statement.execute("checkpoint sync");
        } catch (SQLException refused) {
            throw new CompletionException(refused);
        }
    }

    /** Closes its connection, and with it the database where that lives in this process. */
    @Override
    public void close() {
        lock.lock();
        try (connection;
                Statement statement = connection.createStatement()) {
            writer.shutdown();
            if (engine.embedded()) {
                statement.execute("shutdown");
            }
        } catch (SQLException alreadyClosed) {
            // There is nothing left to close.
        } finally {
            lock.unlock();
        }
    }
}
