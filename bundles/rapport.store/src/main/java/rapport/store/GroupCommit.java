package rapport.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import rapport.store.api.StoreUnavailable;

/**
 * Has H2 write what was committed through to the disk before it is acknowledged. While one thread does so, others that have
 * committed wait, and the next of them does it for all. PostgreSQL does the same by itself.
 *
 * <p>H2 also writes of its own accord, in the background. A checkpoint that finds nothing new to write would return while
 * that is still under way; one that does find something is written behind it, and waits. Hence the mark.
 *
 * <p>It writes between pieces of work, never in the middle of one. H2 takes the state of one table after another, and of
 * what a transaction would undo before that: a row that is written meanwhile would be in the file without the note that undoes
 * it, and after a crash be seen by some and not by others. Hence the pause, for which work is let in and out here, and
 * which is given up when a piece of work takes longer than others can be asked to wait. Forcing the file to the disk takes the
 * longest and happens after the pause, over a channel of our own, since H2 would look at its tables again.
 *
 * <p>It does so on a thread that nobody knows and nobody interrupts: H2 closes the database for everybody if the thread that
 * writes it through is interrupted.
 */
final class GroupCommit implements AutoCloseable {

    /** Everybody who writes waits meanwhile. */
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private static final String MARK = "update commit_mark set mark = mark + 1";

    private final ExecutorService writer = Executors.newSingleThreadExecutor(GroupCommit::thread);
    private final Connection connection;
    private final Engine engine;
    private final AtomicLong asked = new AtomicLong();
    private final ReentrantLock lock = new ReentrantLock();
    private final ReadWriteLock pieces = new ReentrantReadWriteLock();
    private final @Nullable FileChannel file;
    private long lasting;

    /** With a connection of its own: the database's first, and its last. */
    GroupCommit(Connection connection, Engine engine) {
        this.connection = connection;
        this.engine = engine;
        this.file = engine.inFile() ? open(engine.place()) : null;
    }

    private static FileChannel open(String place) {
        try {
            return FileChannel.open(Path.of(place), StandardOpenOption.WRITE);
        } catch (IOException refused) {
            throw new StoreUnavailable("the database's file cannot be written: " + refused.getMessage(), refused);
        }
    }

    private static Thread thread(Runnable writing) {
        Thread thread = new Thread(writing, "database-checkpoint");
        thread.setDaemon(true);
        return thread;
    }

    /** A piece of work begins to write; its thread says when it is {@linkplain #leave committed or undone}. */
    void enter() {
        pieces.readLock().lock();
    }

    void leave() {
        pieces.readLock().unlock();
    }

    /** Returns when everything that was committed before is on disk; not to be called within a piece of work. */
    void makeLasting() {
        if (file == null) {
            return;
        }
        long mine = asked.incrementAndGet();
        lock.lock();
        try {
            if (lasting < mine) {
                long all = asked.get();
                CompletableFuture.runAsync(() -> writeThrough(file), writer).join();
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

    private void writeThrough(FileChannel to) {
        boolean quiet = pause();
        try {
            checkpoint();
        } finally {
            if (quiet) {
                pieces.writeLock().unlock();
            }
        }
        try {
            to.force(true);
        } catch (IOException refused) {
            throw new StoreUnavailable(
                    "the database's file cannot be forced to the disk: " + refused.getMessage(), refused);
        }
    }

    private void checkpoint() {
        try (Statement statement = connection.createStatement()) {
            statement.execute(MARK);
            statement.execute("checkpoint");
        } catch (SQLException refused) {
            throw new CompletionException(refused);
        }
    }

    private boolean pause() {
        try {
            return pieces.writeLock().tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException closing) {
            return false;
        }
    }

    /**
     * Closes its connection, and with it the database where that lives in this process. The channel goes last: some systems let
     * go of a process's locks on a file with the first of its channels that is closed.
     */
    @Override
    public void close() {
        lock.lock();
        try (FileChannel last = file;
                connection;
                Statement statement = connection.createStatement()) {
            writer.shutdown();
            if (engine.embedded()) {
                statement.execute("shutdown");
            }
        } catch (SQLException | IOException alreadyClosed) {
            // There is nothing left to close.
        } finally {
            lock.unlock();
        }
    }
}
