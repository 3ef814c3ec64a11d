package rapport.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import rapport.launcher.control.ControlClient;
import rapport.launcher.control.RunFile;

/** Asks the running product to end, and waits until it is gone. */
@Command(name = "stop", description = "Stops the Rapport that runs on the data folder, and waits until it is gone.")
final class StopCommand implements Callable<Integer> {
    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(58);

    @ParentCommand
    @Nullable
    private RapportCommand parent;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Installation installation = Installation.of(parent == null ? new RapportCommand() : parent);
        Optional<RunFile> running = installation.running();
        if (running.isEmpty()) {
            System.err.println(
                    "Rapport is not running on " + installation.data().path() + ".");
            return ExitCode.NOT_RUNNING.number();
        }
        int code = new ControlClient(running.get()).call(List.of("stop"), System.out, System.err);
        return code == ExitCode.DONE.number() ? waitFor(running.get()) : code;
    }

    private static int waitFor(RunFile running) throws InterruptedException {
        CompletableFuture<?> gone = ProcessHandle.of(running.process())
                .<CompletableFuture<?>>map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
        return new Farewell(QUIET, PATIENCE, System.out, System.err).waitFor(gone);
    }
}
