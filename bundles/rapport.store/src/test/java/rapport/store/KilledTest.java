package rapport.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.api.journal.JournalEntry;
import rapport.store.api.Store;

class KilledTest {

    private static final int ROUNDS = 4;
    private static final int LINES_PER_ROUND = 150;

    @TempDir
    Path folder;

    /** A process is killed in the middle of writing, several times over the same file. */
    @Test
    void losesNothingThatWasAcknowledged() throws Exception {
        List<Long> acknowledged = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(writeAndKill(round * 1_000_000L, LINES_PER_ROUND));
            try (OpenDatabase database = OpenDatabase.inFolder(folder, Clock.systemUTC())) {
                Store store = database.open(Ledger.SCHEMA);
                assertThat(acknowledged).allMatch(id -> Ledger.has(store, id));
                assertThat(database.journal().after(0, Integer.MAX_VALUE))
                        .as("facts and journal are one")
                        .hasSize((int) Ledger.lines(store))
                        .extracting(JournalEntry::position)
                        .doesNotHaveDuplicates();
            }
        }
    }

    /** H2 2.5.252 lost such a line: it had gone into room inside the file, and the file's header named the line before. */
    @Test
    void losesNoLineThatWasWrittenAfterARest() throws Exception {
        List<Long> acknowledged = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            acknowledged.addAll(writeAndKill(round * 1_000L, 1, "1000"));
            try (OpenDatabase database = OpenDatabase.inFolder(folder, Clock.systemUTC())) {
                Store store = database.open(Ledger.SCHEMA);
                assertThat(acknowledged).allMatch(id -> Ledger.has(store, id));
            }
        }
    }

    private List<Long> writeAndKill(long first, int enough, String... rest) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LedgerProcess.class.getName(),
                folder.toString(),
                Long.toString(first)));
        command.addAll(List.of(rest));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Long> acknowledged = new ArrayList<>();
        try (BufferedReader said = process.inputReader()) {
            String line = said.readLine();
            while (line != null) {
                acknowledged.add(Long.valueOf(line));
                if (acknowledged.size() == enough) {
                    process.toHandle().destroyForcibly();
                }
                line = said.readLine();
            }
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(acknowledged)
                .as("the process was stopped by us, and not by a file that whoever had it before did not leave")
                .hasSizeGreaterThanOrEqualTo(enough);
        return acknowledged;
    }
}
