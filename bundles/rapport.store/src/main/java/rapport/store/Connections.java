package rapport.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.Log;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.SQLDataType;
import org.jooq.tools.JooqLogger;
import org.jspecify.annotations.Nullable;

/** The pool, and which of its connections works for which thread. */
final class Connections implements AutoCloseable {

    private final Engine engine;
    private final HikariDataSource pool;
    private final ThreadLocal<@Nullable Work> current = new ThreadLocal<>();
    private final DSLContext sql;
    private final GroupCommit groupCommit;
    private final JournalWriter journal;

    Connections(Engine engine) {
        this.engine = engine;
        // The database opens while jOOQ is loaded and rendering its first statements: each takes as long as the other.
        // The first connection is made without the pool, which would try again and again and then tell only of its
        // patience.
        CompletableFuture<Connection> opening =
                CompletableFuture.supplyAsync(() -> first(engine), Connections::onThread);
        this.sql = dsl(engine.dialect());
        this.journal = new JournalWriter(sql);
        this.groupCommit = new GroupCommit(opened(opening), engine);
        this.pool = engine.pool();
    }

    /**
     * Loads jOOQ's data types before anything else of it: two threads that entered jOOQ by different doors at once would wait
     * for each other's class to be initialized for ever. The bundles that use the store come after it.
     */
    static void loadJooq() {
        Objects.requireNonNull(SQLDataType.BIGINT);
    }

    private DSLContext dsl(SQLDialect dialect) {
        loadJooq();
        // jOOQ would greet the administrator with its logo and a tip.
        JooqLogger.globalThreshold(Log.Level.WARN);
        return DSL.using(new DefaultConfiguration()
                .set(new OfThisThread(current))
                .set(dialect)
                .set(new Settings()
                        .withExecuteLogging(false)
                        .withRenderSchema(false)
                        .withRenderCatalog(false)
                        .withAttachRecords(false)
                        .withReturnIdentityOnUpdatableRecord(false)));
    }

    private static void onThread(Runnable opening) {
        Thread thread = new Thread(opening, "database-connection");
        thread.setDaemon(true);
        thread.start();
    }

    private static Connection opened(CompletableFuture<Connection> opening) {
        try {
            return opening.join();
        } catch (CompletionException failed) {
            throw Failures.translate(failed);
        }
    }

    private static Connection first(Engine engine) {
        try {
            return engine.source().getConnection();
        } catch (SQLException refused) {
            throw Failures.translate(refused);
        }
    }

    Engine engine() {
        return engine;
    }

    JournalWriter journal() {
        return journal;
    }

    DataSource source() {
        return pool;
    }

    /** Renders statements; runs them only within a piece of work. */
    DSLContext sql() {
        return sql;
    }

    /** The piece of work that this thread is in. */
    @Nullable
    Work current() {
        return current.get();
    }

    /** Reads on a connection of its own, or on the one that this thread has. */
    <T> T reading(Function<? super Work, ? extends T> work) {
        Work outer = current.get();
        if (outer != null) {
            return work.apply(outer);
        }
        try (Connection connection = pool.getConnection()) {
            return on(new Work(connection, sql, false), work);
        } catch (SQLException | RuntimeException thrown) {
            throw Failures.translate(thrown);
        }
    }

    /** Does all of it on one connection, or nothing. */
    <T> T writing(Function<? super Work, ? extends T> work) {
        groupCommit.enter();
        try {
            return writing(Connection.TRANSACTION_NONE, work);
        } finally {
            groupCommit.leave();
        }
    }

    /** Does all of it on what is one moment for it, however long it takes; what others commit meanwhile does not wait for it. */
    <T> T writingAnew(Function<? super Work, ? extends T> work) {
        return writing(engine.snapshot(), work);
    }

    private <T> T writing(int isolation, Function<? super Work, ? extends T> work) {
        try (Connection connection = pool.getConnection()) {
            if (isolation != Connection.TRANSACTION_NONE) {
                connection.setTransactionIsolation(isolation);
            }
            connection.setAutoCommit(false);
            return committed(new Work(connection, sql, true), work);
        } catch (SQLException | RuntimeException thrown) {
            throw Failures.translate(thrown);
        }
    }

    private <T> T committed(Work piece, Function<? super Work, ? extends T> work) throws SQLException {
        try {
            T value = on(piece, work);
            commit(piece.connection());
            return value;
        } catch (Throwable thrown) {
            undo(piece.connection(), thrown);
            throw thrown;
        } finally {
            piece.end();
        }
    }

    // H2 may write its file through on the way, and closes the database for everybody if it is interrupted in that.
    private static void commit(Connection connection) throws SQLException {
        boolean interrupted = Thread.interrupted();
        try {
            connection.commit();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Returns when everything that was committed before is on disk. */
    void makeLasting() {
        groupCommit.makeLasting();
    }

    private <T> T on(Work piece, Function<? super Work, ? extends T> work) {
        current.set(piece);
        try {
            return work.apply(piece);
        } finally {
            current.remove();
        }
    }

    private static void undo(Connection connection, Throwable thrown) {
        try {
            connection.rollback();
        } catch (SQLException alsoFailed) {
            thrown.addSuppressed(alsoFailed);
        }
    }

    /** The pool goes first: it replaces each connection that breaks, and would open the database again behind its shutdown. */
    @Override
    public void close() {
        pool.close();
        groupCommit.close();
    }

    /** Gives jOOQ the connection of the piece of work that its thread is in. */
    private record OfThisThread(ThreadLocal<@Nullable Work> current) implements ConnectionProvider {

        @Override
        public Connection acquire() {
            Work work = current.get();
            if (work == null) {
                throw new IllegalStateException("a session is valid only within its piece of work, and on its thread");
            }
            return work.connection();
        }

        @Override
        public void release(Connection connection) {
            // It stays with the piece of work.
        }
    }
}
