package rapport.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
                .withMessageStartingWith("the database is damaged")
                .satisfies(damaged -> assertThat(damaged.getMessage()).doesNotContain("\n"));
    }

    @Test
    void saysThatItIsNoDatabaseAtAll() throws IOException {
        Files.writeString(folder.resolve("rapport.mv.db"), "Dear diary, ".repeat(2_000));
        assertThatExceptionOfType(StoreDamaged.class).isThrownBy(this::open);
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
