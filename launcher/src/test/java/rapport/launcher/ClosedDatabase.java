package rapport.launcher;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The database file of a product that does not run, with the history of its tables. */
record ClosedDatabase(Path file) {

    private interface Work<T> {
        T with(Statement statement) throws Exception;
    }

    /** The modules that have made tables. */
    List<String> modules() throws Exception {
        return open(statement -> {
            List<String> modules = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "select table_name from information_schema.tables where table_name like 'migration\\_%'")) {
                while (rows.next()) {
                    modules.add(rows.getString(1).substring("migration_".length()));
                }
            }
            return modules;
        });
    }

    /** As if the module's scripts had been different when they were applied. */
    void changeChecksums(String module, int by) throws Exception {
        open(statement -> statement.executeUpdate("update \"migration_" + module
                        + "\" set \"checksum\" = \"checksum\" + " + by + " where \"checksum\" is not null")
                + forgetFingerprint(statement, module));
    }

    /** As if a version of the program with more scripts than this one had run. */
    void claimLaterScript(String module) throws Exception {
        String columns = "\"description\", \"type\", \"script\", \"checksum\", \"installed_by\", \"installed_on\","
                + " \"execution_time\", \"success\"";
        open(statement -> statement.executeUpdate("insert into \"migration_" + module
                        + "\" (\"installed_rank\", \"version\", " + columns + ") select 99, '99', " + columns
                        + " from \"migration_" + module + "\" where \"version\" = '1'")
                + forgetFingerprint(statement, module));
    }

    private static int forgetFingerprint(Statement statement, String module) throws Exception {
        return statement.executeUpdate("delete from applied_schema where module = '" + module + "'");
    }

    private <T> T open(Work<T> work) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {driver().toUri().toURL()})) {
            Driver driver =
                    (Driver) loader.loadClass("org.h2.Driver").getConstructor().newInstance();
            String url = "jdbc:h2:" + file.toString().replaceFirst("\\.mv\\.db$", "") + ";DATABASE_TO_LOWER=TRUE";
            Properties user = new Properties();
            user.setProperty("user", "sa");
            try (Connection connection = driver.connect(url, user);
                    Statement statement = connection.createStatement()) {
                T result = work.with(statement);
                statement.execute("shutdown");
                return result;
            }
        }
    }

    private static Path driver() throws Exception {
        try (Stream<Path> jars = Files.list(RunningProduct.product().resolve("bundles"))) {
            return jars.filter(jar -> String.valueOf(jar.getFileName()).startsWith("h2-"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
