package rapport.launcher;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import rapport.launcher.control.Commands;
import rapport.launcher.control.ControlClient;
import rapport.launcher.control.RunFile;
import rapport.launcher.runtime.Platform;

/**
 * A command that a bundle knows: asked of the product that runs, or, where none does, of one that is started for this act
 * alone, without HTTP.
 */
abstract sealed class AskCommand implements Callable<Integer> {
    private static final Duration START_PATIENCE = Duration.ofSeconds(30);

    @ParentCommand
    @Nullable
    private RapportCommand parent;

    abstract String name();

    abstract List<String> arguments();

    /** Whether it makes sense where there is nothing yet, on an installation that sets itself up. */
    boolean mayBegin() {
        return true;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Installation installation = Installation.of(parent == null ? new RapportCommand() : parent);
        List<String> words = new ArrayList<>(List.of(name()));
        words.addAll(arguments());
        Optional<RunFile> running = runningOrStarting(installation);
        return running.isPresent()
                ? new ControlClient(running.get()).call(words, System.out, System.err)
                : alone(installation, words);
    }

    /** Whoever is just starting will say in a moment how it is reached. */
    private static Optional<RunFile> runningOrStarting(Installation installation)
            throws IOException, InterruptedException {
        Instant patience = Instant.now().plus(START_PATIENCE);
        Optional<RunFile> running = installation.running();
        while (running.isEmpty()
                && installation.data().isInUse()
                && Instant.now().isBefore(patience)) {
            Thread.sleep(100);
            running = installation.running();
        }
        return running;
    }

    private int alone(Installation installation, List<String> words) throws IOException {
        if (!installation.data().exists() && !(mayBegin() && installation.setsItselfUp())) {
            throw new CannotStart(
                    ExitCode.FAILED,
                    "Rapport is not set up yet in " + installation.data().path()
                            + ", where it has no data: start it there, or name another folder with --data.");
        }
        FileLock lock = installation.data().open();
        Platform platform = Platform.start(
                Installation.product(),
                installation.options(installation.asked().port, false),
                installation.featuresAtOnce());
        try {
            return new Commands(platform.context(), Map.of()).run(words, System.out, System.err);
        } finally {
            platform.stop();
            lock.acquiredBy().close();
        }
    }

    /** Names of files mean the same wherever the product was started. */
    private static String absolute(String word) {
        Path path = Path.of(word);
        return !word.startsWith("-") && Files.exists(path)
                ? path.toAbsolutePath().normalize().toString()
                : word;
    }

    /** Reads address books, mail boxes and histories. */
    @Command(name = "import", description = "Imports address books, mail boxes and histories.")
    static final class Import extends AskCommand {
        @Parameters(paramLabel = "FILE", arity = "1..*", description = "CSV, vCard, mbox or eml files.")
        List<String> files = List.of();

        @Override
        String name() {
            return "import";
        }

        @Override
        List<String> arguments() {
            return files.stream().map(AskCommand::absolute).toList();
        }
    }

    /** Writes everything to one file that other programs read. */
    @Command(name = "export", description = "Exports everything to a file.")
    static final class Export extends AskCommand {
        @Parameters(paramLabel = "FILE", arity = "0..*", description = "Where to write it.")
        List<String> words = List.of();

        @Override
        String name() {
            return "export";
        }

        @Override
        boolean mayBegin() {
            return false;
        }

        @Override
        List<String> arguments() {
            return words.stream()
                    .map(word -> word.startsWith("-")
                            ? word
                            : Path.of(word).toAbsolutePath().normalize().toString())
                    .toList();
        }
    }

    /** Makes a token for a program that uses the API. */
    @Command(name = "token", description = "Makes a token for the API and prints it as the last word.")
    static final class Token extends AskCommand {
        @Parameters(paramLabel = "NAME", arity = "1..*", description = "What the token is for.")
        List<String> words = List.of();

        @Override
        String name() {
            return "token";
        }

        @Override
        List<String> arguments() {
            return words;
        }
    }

    /** Brings modules in, changes them, and takes changes back. */
    @Command(
            name = "module",
            description = {
                "Brings modules in, changes them and takes changes back:",
                "list, plan or apply FILE ..., --from FOLDER NAME, --from ADDRESS group:artifact:version, --lock FILE or",
                "--remove NAME [--archive | --export]; rollback [NAME]; lock; trust CERTIFICATE. What changes wants --why \"...\"."
            })
    static final class Module extends AskCommand {
        private static final Set<String> BEFORE_FILES = Set.of("plan", "apply", "trust", "--from", "--lock");
        private static final Set<String> BEFORE_SEVERAL = Set.of("plan", "apply");

        @Parameters(paramLabel = "WORD", arity = "0..*", description = "What to do, and with which module.")
        List<String> words = List.of("list");

        @Override
        String name() {
            return "module";
        }

        @Override
        List<String> arguments() {
            List<String> arguments = new ArrayList<>(words);
            boolean several = BEFORE_SEVERAL.contains(words.get(0));
            for (int at = 1; at < arguments.size(); at++) {
                several &= !words.get(at).startsWith("-");
                // A module or a reason may be called like a file that lies here, and is none.
                if (several || BEFORE_FILES.contains(words.get(at - 1))) {
                    arguments.set(at, absolute(words.get(at)));
                }
            }
            arguments.addAll(List.of("--by", System.getProperty("user.name")));
            return arguments;
        }
    }
}
