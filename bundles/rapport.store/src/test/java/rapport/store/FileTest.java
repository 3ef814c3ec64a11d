package rapport.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.store.api.OtherVersion;
import rapport.store.api.Store;
import rapport.store.api.StoreDamaged;
import rapport.store.api.StoreUnavailable;

class FileTest {

    @TempDir
    Path folder;

    @Test
    void staysWhatItWasWhenClosedAndOpened() {
        try (OpenDatabase database = open()) {
            assertThat(Ledger.write(database.open(Ledger.SCHEMA), 1)).isEqualTo(1);
        }
        try (OpenDatabase database = open()) {
            Store store = database.open(Ledger.SCHEMA);
            assertThat(Ledger.has(store, 1)).isTrue();
            assertThat(database.projections().position()).isEqualTo(1);
            assertThat(Ledger.write(store, 2)).isEqualTo(2);
        }
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("rapport.mv.db"));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void saysThatItIsDamaged() throws IOException {
        try (OpenDatabase database = open()) {
            Store store = database.open(Ledger.SCHEMA);
            for (int line = 0; line < 200; line++) {
                Ledger.write(store, line);
            }
        }
        overwrite(folder.resolve("rapport.mv.db"));
        assertThatExceptionOfType(StoreDamaged.class)
                .isThrownBy(this::open)
                .satisfies(damaged -> assertThat(sentence(damaged))
                        .isEqualTo("The database " + folder.resolve("rapport.mv.db")
                                + " is damaged; restore the data folder from a backup."));
    }

    @Test
    void saysThatItIsNoDatabaseAtAll() throws IOException {
        Files.writeString(folder.resolve("rapport.mv.db"), "Dear diary, ".repeat(2_000));
        assertThatExceptionOfType(StoreDamaged.class).isThrownBy(this::open);
    }

    @Test
    void saysThatTheTablesWereMadeByAnotherVersion() {
        openAndChange("update \"migration_ledger\" set \"checksum\" = 1 where \"version\" = '1'");
        try (OpenDatabase database = open()) {
            assertThatExceptionOfType(OtherVersion.class)
                    .isThrownBy(() -> database.open(Ledger.SCHEMA))
                    .satisfies(other -> assertThat(other.isNewer()).isFalse())
                    .satisfies(other -> assertThat(sentence(other)).contains("another version", "tables of ledger"));
        }
    }

    @Test
    void doesNotWriteIntoTheTablesOfANewerVersion() {
        openAndChange("insert into \"migration_ledger\" select 99, '99', \"description\", \"type\", 'V99__later.sql',"
                + " \"checksum\", \"installed_by\", \"installed_on\", \"execution_time\", \"success\""
                + " from \"migration_ledger\" where \"version\" = '1'");
        try (OpenDatabase database = open()) {
            assertThatExceptionOfType(OtherVersion.class)
                    .isThrownBy(() -> database.open(Ledger.SCHEMA))
                    .satisfies(other -> assertThat(other.isNewer()).isTrue())
                    .satisfies(other -> assertThat(sentence(other)).contains("a newer version", "backup"));
        }
    }

    /** What another version of the program leaves: a changed history, and a fingerprint that is not ours. */
    private void openAndChange(String history) {
        try (OpenDatabase database = open()) {
            Ledger.write(database.open(Ledger.SCHEMA), 1);
        }
        String url = "jdbc:h2:" + folder.resolve("rapport") + ";DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(history)).isEqualTo(1);
            assertThat(statement.executeUpdate("delete from " + JournalTable.APPLIED.getName() + " where "
                            + JournalTable.APPLIED_MODULE.getName() + " = 'ledger'"))
                    .isEqualTo(1);
            statement.execute("shutdown");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String sentence(Throwable failed) {
        return FirstWords.sentence(Engine.inFile(folder.resolve("rapport"), Engine.Limits.DEFAULT), failed);
    }

    @Test
    void saysThatTheFolderCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> OpenDatabase.inFolder(file, Clock.systemUTC()));
    }

    @RepeatedTest(3)
    void survivesThatItsThreadsAreInterrupted() throws InterruptedException {
        try (OpenDatabase database = open()) {
            Store store = database.open(Ledger.SCHEMA);
            for (int round = 0; round < 20; round++) {
                List<Thread> threads = new ArrayList<>();
                for (int thread = 0; thread < 4; thread++) {
                    long id = round * 1_000L + thread * 100L;
                    threads.add(new Thread(() -> busy(store, id)));
                }
                threads.forEach(Thread::start);
                threads.forEach(Thread::interrupt);
                for (Thread thread : threads) {
                    thread.join();
                }
            }
            Ledger.write(store, 1_000_000);
            assertThat(Ledger.has(store, 1_000_000)).isTrue();
        }
    }

    private static void busy(Store store, long first) {
        for (long id = first; id < first + 20; id++) {
            try {
                Ledger.write(store, id);
                Ledger.has(store, id);
            } catch (StoreUnavailable interrupted) {
                // The one that was interrupted may fail, but nobody else.
            }
        }
    }

    private OpenDatabase open() {
        return OpenDatabase.inFolder(folder, Clock.systemUTC());
    }

    private static void overwrite(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] noise = new byte[512];
            for (long at = 0; at < bytes.length(); at += 2_048) {
                bytes.seek(at);
                bytes.write(noise);
            }
        }
    }
}
