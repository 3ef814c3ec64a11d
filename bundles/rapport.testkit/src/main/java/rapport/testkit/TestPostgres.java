package rapport.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.regex.Pattern;
import rapport.store.OpenDatabase;

/** One PostgreSQL server for all tests of a run; it ends with the run. */
final class TestPostgres {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+");

    private TestPostgres() {}

    static OpenDatabase newDatabase(String name, Clock clock) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name for a database: \"" + name + "\"");
        }
        EmbeddedPostgres server = Server.RUNNING;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException refused) {
            throw new IllegalStateException("PostgreSQL makes no database for tests", refused);
        }
        return OpenDatabase.postgres(server.getJdbcUrl("postgres", name), "postgres", "", clock);
    }

    /** Started when the first test asks for it. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException failed) {
                throw new UncheckedIOException("PostgreSQL for tests does not start", failed);
            }
        }
    }
}
