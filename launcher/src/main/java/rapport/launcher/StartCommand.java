package rapport.launcher;

import java.nio.channels.FileLock;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import rapport.features.api.launch.LaunchOptions;
import rapport.launcher.control.Commands;
import rapport.launcher.control.ControlServer;
import rapport.launcher.feature.BroughtFeatures;
import rapport.launcher.runtime.Platform;

/** Starts the product and stays until somebody stops it. */
@Command(name = "start", description = "Starts Rapport and stays until it is stopped (the default).")
final class StartCommand implements Callable<Integer> {
    private static final String STOPPED_BY_SIGNAL = "rapport-stop";

    @ParentCommand
    @Nullable
    private RapportCommand parent;

    private Consumer<Platform> beside = platform -> {};

    StartCommand() {}

    StartCommand(RapportCommand parent) {
        this.parent = parent;
    }

    /** Does this too, once the product runs. */
    StartCommand with(Consumer<Platform> more) {
        beside = more;
        return this;
    }

    @Override
    public Integer call() throws InterruptedException {
        RapportCommand asked = parent == null ? new RapportCommand() : parent;
        Installation installation = Installation.of(asked);
        installation.refuseUnknownLevels(
                new BroughtFeatures(installation.data().path(), Installation.product()).readAll());
        // Whoever starts the same twice hears of the data folder first; a new one is made only once it will be used.
        FileLock held = installation.data().exists() ? installation.data().open() : null;
        ListeningPort port = ListeningPort.claim(asked.host, asked.port);
        FileLock lock = held == null ? installation.data().open() : held;
        LaunchOptions options = installation.options(port.number(), true);
        Platform platform = Platform.start(Installation.product(), options, installation.featuresAtOnce());
        Ending ending = new Ending(platform, installation.cache().path(), lock);
        Runtime.getRuntime().addShutdownHook(new Thread(ending::end, STOPPED_BY_SIGNAL));
        port.check();
        installation.data().noteDatabase(lock);
        beside.accept(platform);
        serve(installation, platform, options, ending);
        return ExitCode.DONE.number();
    }

    private static void serve(Installation installation, Platform platform, LaunchOptions options, Ending ending)
            throws InterruptedException {
        Commands commands = new Commands(
                platform.context(),
                Map.of(
                        "stop",
                        new RunningCommand.Stop(ending),
                        "status",
                        new RunningCommand.Status(platform, options)));
        try (ControlServer control = ControlServer.open(commands)) {
            control.runFile(options.address().toString())
                    .write(installation.cache().path());
            Greeting.print(System.out, platform, options);
            ClassArchive.vouch();
            ending.await();
        }
    }
}
