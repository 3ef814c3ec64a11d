package rapport.launcher.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The limit for data: the same statements by plain JDBC on the database that the product filled, while it does not run. */
final class JdbcLimit {

    /** As the product opens it, but for the delay: it is free for the product as soon as nobody measures. */
    private static final String SETTINGS =
            ";DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=0;QUERY_CACHE_SIZE=128" + ";RETENTION_TIME=2000";

    private static final int BATCH = 1_000;
    private static final List<String> OF_A_PERSON = List.of("select * from party where id = ?");
    private static final List<String> OF_AN_IMPORT =
            List.of("party", "party_word", "contact_point", "position", "journal");
    /** Worded as the product words it, so that the engine follows the same index. */
    private static final String LIST = "select * from party where listed = 1 and coalesce(ours, true) = false"
            + " and name_key >= ? order by listed, name_key, id limit 50";

    private static final String TODAY = "select * from signal where addressee = ? and visible_from <= ?"
            + " order by severity, visible_from limit 50";

    private final String url;
    private final String copy;

    /**
     * On the database of a data folder.
     *
     * @param work where a copy may lie: what only measures is not written into the product's own database
     */
    JdbcLimit(Path data, Path work) {
        copy = "jdbc:h2:retry:" + work.resolve("limit").toAbsolutePath() + SETTINGS;
        url = "jdbc:h2:retry:" + data.resolve("rapport").toAbsolutePath() + SETTINGS + ";IFEXISTS=TRUE";
    }

    List<UUID> people() throws SQLException {
        return ids("select id from party where listed = 1 and ours = false");
    }

    UUID busiestOwner() throws SQLException {
        List<UUID> owners = ids("select addressee from signal group by addressee order by count(*) desc limit 1");
        return owners.isEmpty() ? new UUID(0, 0) : owners.get(0);
    }

    private List<UUID> ids(String sql) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<UUID> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        }
    }

    Load.Opening onePerson(List<UUID> people) {
        return connection -> new Prepared(OF_A_PERSON) {
            @Override
            void bind(PreparedStatement statement, int choice) throws SQLException {
                statement.setObject(1, people.get(choice % people.size()));
            }
        };
    }

    Load.Opening list() {
        return connection -> new Prepared(List.of(LIST)) {
            @Override
            void bind(PreparedStatement statement, int choice) throws SQLException {
                statement.setString(1, String.valueOf((char) ('a' + choice % 26)));
            }
        };
    }

    Load.Opening today(UUID owner) {
        Timestamp now = Timestamp.from(Instant.now());
        return connection -> new Prepared(List.of(TODAY)) {
            @Override
            void bind(PreparedStatement statement, int choice) throws SQLException {
                statement.setObject(1, owner);
                statement.setTimestamp(2, now);
            }
        };
    }

    /** One person with a mail address and its journal entry, committed one by one, in the copy. */
    Load.Opening create() {
        return connection -> new Creation(DriverManager.getConnection(copy, "sa", ""));
    }

    /** Copies all rows that an import of people made into an empty database, in batches, and tells the seconds. */
    double copyPeople() throws SQLException {
        try (Connection from = open();
                Connection to = DriverManager.getConnection(copy, "sa", "")) {
            for (String definition : definitions(from)) {
                run(to, definition);
            }
            run(to, "set referential_integrity false");
            to.setAutoCommit(false);
            double seconds = 0;
            for (String table : OF_AN_IMPORT) {
                seconds += copy(from, to, table);
            }
            copy(from, to, "journal_head");
            return seconds;
        }
    }

    private static List<String> definitions(Connection from) throws SQLException {
        List<String> definitions = new ArrayList<>();
        try (Statement statement = from.createStatement();
                ResultSet rows = statement.executeQuery("script nodata nopasswords nosettings" + " table journal_head, "
                        + String.join(", ", OF_AN_IMPORT))) {
            while (rows.next()) {
                if (!rows.getString(1).startsWith("CREATE USER")) {
                    definitions.add(rows.getString(1));
                }
            }
        }
        return definitions;
    }

    /** Only the writing is timed. */
    private static double copy(Connection from, Connection to, String table) throws SQLException {
        long nanos = 0;
        try (Statement statement = from.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            String places = "?" + ", ?".repeat(columns - 1);
            try (PreparedStatement insert = to.prepareStatement("insert into " + table + " values (" + places + ")")) {
                boolean more = true;
                while (more) {
                    List<Object[]> batch = next(rows, columns);
                    more = batch.size() == BATCH;
                    nanos += write(to, insert, batch);
                }
            }
        }
        return nanos / 1e9;
    }

    private static List<Object[]> next(ResultSet rows, int columns) throws SQLException {
        List<Object[]> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && rows.next()) {
            Object[] row = new Object[columns];
            for (int i = 0; i < columns; i++) {
                row[i] = rows.getObject(i + 1);
            }
            batch.add(row);
        }
        return batch;
    }

    private static long write(Connection to, PreparedStatement insert, List<Object[]> batch) throws SQLException {
        long began = System.nanoTime();
        for (Object[] row : batch) {
            for (int i = 0; i < row.length; i++) {
                insert.setObject(i + 1, row[i]);
            }
            insert.addBatch();
        }
        insert.executeBatch();
        to.commit();
        run(to, "checkpoint sync");
        return System.nanoTime() - began;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url, "sa", "");
    }

    /** Statements prepared once for a connection, each run and read to the end. */
    private abstract class Prepared implements Load.Work {

        private final Connection connection = open();
        private final List<PreparedStatement> statements = new ArrayList<>();

        Prepared(List<String> sql) throws SQLException {
            for (String each : sql) {
                statements.add(connection.prepareStatement(each));
            }
        }

        abstract void bind(PreparedStatement statement, int choice) throws SQLException;

        @Override
        public void once(int choice) throws SQLException {
            for (PreparedStatement statement : statements) {
                bind(statement, choice);
                try (ResultSet rows = statement.executeQuery()) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int i = 1; i <= columns; i++) {
                            rows.getObject(i);
                        }
                    }
                }
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
