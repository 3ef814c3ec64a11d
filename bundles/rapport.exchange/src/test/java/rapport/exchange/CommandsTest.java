package rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.api.access.Caller;
import rapport.api.access.Sessions;
import rapport.features.api.launch.ConsoleCommand;
import rapport.testkit.TestEngine;

class CommandsTest {

    private final Office office = new Office(TestEngine.H2);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void waitForTheSetUp() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "First name,Last name\nAda,Lovelace\n");
        assertThat(run(new ImportCommand(office.desk, new Accounts(false)), file.toString()))
                .isEqualTo(1);
        assertThat(run(new ExportCommand(office.exports, new Accounts(false)))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(ConsoleCommand.NOT_SET_UP, ConsoleCommand.NOT_SET_UP);
        assertThat(office.people()).isEmpty();
    }

    @Test
    void takeInAndHandOut() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "First name,Last name\nAda,Lovelace\n");
        assertThat(run(new ImportCommand(office.desk, new Accounts(true)), file.toString()))
                .isZero();
        assertThat(run(new ExportCommand(office.exports, new Accounts(true)))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("1 new").contains("Lovelace");
    }

    @Test
    void handOutIntoAFolderThatIsNewToo() {
        Path fresh = folder.resolve("house").resolve("all");
        assertThat(run(new ExportCommand(office.exports, new Accounts(true)), fresh.toString()))
                .isZero();
        assertThat(fresh.resolve("people.csv")).exists();
        assertThat(run(new ExportCommand(office.exports, new Accounts(true)), fresh + "/peple.csv"))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Name a folder, or one of people.csv");
    }

    @Test
    void sayWhatIsWrongInOneSentence() throws Exception {
        Path empty = Files.writeString(folder.resolve("a.vcf"), "nothing\n");
        Path unknown = Files.writeString(folder.resolve("b.csv"), "a,b\n1,2\n");
        ImportCommand command = new ImportCommand(office.desk, new Accounts(true));

        assertThat(run(command, empty.toString(), unknown.toString(), folder.toString(), folder + "/no.csv"))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("a.vcf: There is no card in this file"),
                        line -> assertThat(line).startsWith("b.csv: None of the columns is understood"),
                        line -> assertThat(line).endsWith(": this is a folder. Name the files in it."),
                        line -> assertThat(line).isEqualTo("no.csv: there is no such file."));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private int run(ConsoleCommand command, String... arguments) {
        return command.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private record Accounts(boolean isSetUp) implements Sessions {

        @Override
        public Optional<Caller> findSession(String token) {
            return Optional.empty();
        }

        @Override
        public Optional<Caller> findBearer(String token) {
            return Optional.empty();
        }

        @Override
        public void end(String token) {
            throw new UnsupportedOperationException("nobody is signed in");
        }
    }
}
