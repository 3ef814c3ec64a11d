package rapport.launcher;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import rapport.launcher.control.ControlClient;
import rapport.launcher.control.RunFile;

/** Says whether the product runs, where, and with which features. */
@Command(name = "status", description = "Says whether Rapport runs on the data folder, and where.")
final class StatusCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable
    private RapportCommand parent;

    @Override
    public Integer call() throws IOException {
        Installation installation = Installation.of(parent == null ? new RapportCommand() : parent);
        Optional<RunFile> running = installation.running();
        if (running.isEmpty()) {
            System.out.println(
                    "Rapport is not running on " + installation.data().path() + ".");
            return ExitCode.NOT_RUNNING.number();
        }
        return new ControlClient(running.get()).call(List.of("status"), System.out, System.err);
    }
}
