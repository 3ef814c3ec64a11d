package rapport.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits until a product is gone, and does not leave whoever waits without a word.
 *
 * @param quiet how long it waits without a word
 * @param patience how long it waits after that
 */
record Farewell(Duration quiet, Duration patience, PrintStream out, PrintStream err) {

    int waitFor(CompletableFuture<?> gone) throws InterruptedException {
        if (!isOver(gone, quiet)) {
            out.println("Finishing what is in flight …");
            if (!isOver(gone, patience)) {
                long seconds = quiet.plus(patience).toSeconds();
                err.println("Rapport has not stopped after " + seconds
                        + " seconds. It still finishes what is in flight, and ends by itself then.");
                return ExitCode.FAILED.number();
            }
        }
        out.println("Rapport has stopped.");
        return ExitCode.DONE.number();
    }

    private static boolean isOver(CompletableFuture<?> gone, Duration atMost) throws InterruptedException {
        try {
            gone.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        }
    }
}
