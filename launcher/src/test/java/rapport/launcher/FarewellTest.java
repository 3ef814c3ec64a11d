package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class FarewellTest {

    private static final Duration SHORT = Duration.ofMillis(1);
    private static final Duration LONG = Duration.ofMinutes(5);

    private final CompletableFuture<Boolean> gone = new CompletableFuture<>();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    private int waitFor(Duration quiet, Duration patience) throws InterruptedException {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
                super.println(line);
                // Who has been told that it takes its time sees it go.
                if (patience.equals(LONG)) {
                    gone.complete(true);
                }
            }
        };
        return new Farewell(quiet, patience, out, new PrintStream(complained, true, StandardCharsets.UTF_8))
                .waitFor(gone);
    }

    @Test
    void whoGoesAtOnceIsNotExplained() throws InterruptedException {
        gone.complete(true);

        assertThat(waitFor(LONG, LONG)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8).lines()).containsExactly("Rapport has stopped.");
    }

    @Test
    void whoTakesItsTimeSaysWhatItWaitsFor() throws InterruptedException {
        assertThat(waitFor(SHORT, LONG)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("Finishing what is in flight …", "Rapport has stopped.");
    }

    @Test
    void whoStaysTooLongIsNamed() throws InterruptedException {
        assertThat(waitFor(SHORT, SHORT)).isEqualTo(ExitCode.FAILED.number());
        assertThat(said.toString(StandardCharsets.UTF_8).lines()).containsExactly("Finishing what is in flight …");
        assertThat(complained.toString(StandardCharsets.UTF_8)).startsWith("Rapport has not stopped after 0 seconds");
    }
}
