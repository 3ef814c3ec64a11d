package rapport.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.SQLDialect;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One of the two databases, and how to reach it.
 *
 * @param dialect how jOOQ has to speak to it
 * @param marker what a script for this engine alone has in its name
 * @param snapshot the isolation under which a transaction sees one moment, however long it takes
 * @param embedded whether it lives in this process
 * @param inFile whether it is we who have to see to it that commits reach the disk
 * @param place where it is, for people
 */
record Engine(
        SQLDialect dialect,
        String marker,
        int snapshot,
        DataSource source,
        int connections,
        boolean embedded,
        boolean inFile,
        String place) {

    private static final int TRANSACTION_SNAPSHOT_OF_H2 = 6;

    private static final String EVERY_H2 =
            ";DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=128"
                    + ";TRACE_LEVEL_FILE=0";

    /**
     * When a thread is interrupted while it reads, Java closes the file for everybody; this one is opened again. What
     * the last commits have made free may be written over after ten seconds, not 45: each of them is forced to the disk, so
     * that no older state is ever needed, and the file grows far less. H2 moves pages together where less than this share of
     * the file is in use. At its own nine tenths it does so after every large import for as long as nobody writes, with a core's work;
     * while people write it takes the square of that share, less a half, and so does nothing at all below seven tenths: an import of
     * a million interactions then made a file of 25 GB. Its delay of writing stays as it is, since H2 tidies its file as often.
     */
    private static final String H2_IN_FILE = ";RETENTION_TIME=10000;AUTO_COMPACT_FILL_RATE=80";

    /** H2 in a file, which is made where there is none. */
    static Engine inFile(Path file, Limits limits) {
        String name = file.toAbsolutePath().toString().replace('\\', '/');
        return h2(
                true,
                name + ".mv.db",
                "jdbc:h2:retry:" + name + EVERY_H2 + H2_IN_FILE + ";CACHE_SIZE=" + limits.cacheMegabytes() * 1024,
                limits);
    }

    /** H2 in memory, gone when it is closed. */
    static Engine inMemory(String name) {
        return h2(false, "memory", "jdbc:h2:mem:" + name + EVERY_H2, Limits.DEFAULT);
    }

    static Engine postgres(String url, String user, String password, Limits limits) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("rapport");
        // Batches of inserts travel as few statements of many rows.
        source.setReWriteBatchedInserts(true);
        return new Engine(
                SQLDialect.POSTGRES,
                "postgresql",
                Connection.TRANSACTION_REPEATABLE_READ,
                source,
                limits.connections(),
                false,
                false,
                withoutParameters(url));
    }

    private static Engine h2(boolean inFile, String place, String url, Limits limits) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser("sa");
        source.setPassword("");
        return new Engine(
                SQLDialect.H2, "h2", TRANSACTION_SNAPSHOT_OF_H2, source, limits.connections(), true, inFile, place);
    }

    private static String withoutParameters(String url) {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }

    /** A small pool that opens connections when they are needed. */
    HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setPoolName("rapport");
        config.setDataSource(source);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(15_000);
        config.setAutoCommit(true);
        config.setThreadFactory(Engine::ownThread);
        return new HikariDataSource(config);
    }

    /** Of ours, whoever asks for the connection for which it is needed. */
    private static Thread ownThread(Runnable work) {
        Thread thread = new Thread(work, "rapport-connections");
        thread.setDaemon(true);
        thread.setContextClassLoader(Engine.class.getClassLoader());
        return thread;
    }

    /**
     * What the database may take for itself.
     *
     * @param connections how many pieces of work may run at once
     * @param cacheMegabytes memory for pages of the embedded database
     */
    record Limits(int connections, int cacheMegabytes) {

        static final Limits DEFAULT = new Limits(16, 32);

        Limits {
            if (connections < 2 || cacheMegabytes < 1) {
                throw new IllegalArgumentException("at least 2 connections and 1 megabyte of cache are needed, were "
                        + connections + " and " + cacheMegabytes);
            }
        }
    }
}
