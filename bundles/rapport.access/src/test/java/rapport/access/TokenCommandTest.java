package rapport.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.testkit.TestEngine;

class TokenCommandTest {

    private final AccessFixture access = new AccessFixture(TestEngine.H2);
    private final TokenCommand command = new TokenCommand(access.accounts, access.tokens);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void someColleagues() {
        access.account("root", Role.ADMINISTRATOR);
        access.account("ada", Role.MEMBER);
    }

    @AfterEach
    void close() {
        access.close();
    }

    private int run(String... arguments) {
        return command.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private Caller caller() {
        String[] words = out.toString(StandardCharsets.UTF_8).strip().split("\\s+");
        return access.signedIn.findBearer(words[words.length - 1]).orElseThrow();
    }

    @Test
    void printsATokenAsItsLastWord() {
        assertThat(run("backup")).isZero();
        assertThat(caller().role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(caller().name()).isEqualTo("Ada Lovelace (backup)");
        assertThat(out.toString(StandardCharsets.UTF_8).strip().lines()).hasSize(1);
    }

    @Test
    void makesOneForSomebodyElseAndForLess() {
        assertThat(run("reports", "--account", "ada", "--role", "reader", "--days", "7"))
                .isZero();
        assertThat(caller().role()).isEqualTo(Role.READER);
        assertThat(run("reports", "--account=ada", "--days=7")).isZero();
        assertThat(caller().role()).isEqualTo(Role.MEMBER);
    }

    @Test
    void saysWhatIsWrongInASentence() {
        assertThat(run()).isEqualTo(1);
        assertThat(run("x", "--role", "king")).isEqualTo(1);
        assertThat(run("x", "--days", "soon")).isEqualTo(1);
        assertThat(run("x", "--colour", "blue")).isEqualTo(1);
        assertThat(run("x", "--bogus")).isEqualTo(1);
        assertThat(run("x", "--role")).isEqualTo(1);
        assertThat(run("x", "--account", "nobody")).isEqualTo(1);
        assertThat(run("x", "--account", "ada", "--role", "administrator")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(8)
                .noneMatch(line -> line.contains("Exception"));
        assertThat(out.size()).isZero();
    }

    @Test
    void asksForASetUpFirst() {
        try (AccessFixture fresh = new AccessFixture(TestEngine.H2)) {
            TokenCommand early = new TokenCommand(fresh.accounts, fresh.tokens);
            assertThat(early.run(
                            List.of("x"), new PrintStream(out), new PrintStream(err, true, StandardCharsets.UTF_8)))
                    .isEqualTo(1);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("not set up");
        }
    }
}
