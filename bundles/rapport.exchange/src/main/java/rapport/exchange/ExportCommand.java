package rapport.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Sessions;
import rapport.features.api.launch.ConsoleCommand;

/**
 * {@code rapport export}: writes {@code people.csv} to the terminal, files named after an export to themselves, and all of
 * them into a folder.
 */
@Component
public final class ExportCommand implements ConsoleCommand {

    private static final Caller COMMAND = Caller.platform("export command");

    private final Exports exports;
    private final Sessions sessions;

    @Activate
    public ExportCommand(@Reference Exports exports, @Reference Sessions sessions) {
        this.exports = exports;
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (!sessions.isSetUp()) {
            err.println(NOT_SET_UP);
            return 1;
        }
        try {
            if (arguments.isEmpty()) {
                exports.write(COMMAND, "people.csv", out);
                return 0;
            }
            for (String argument : arguments) {
                if (!write(Path.of(argument), err)) {
                    err.println("There is no export \"" + argument + "\". Name a folder, or one of "
                            + String.join(", ", exports.names()) + ".");
                    return 1;
                }
            }
            return 0;
        } catch (IOException | UncheckedIOException failure) {
            err.println("The export cannot be written: " + failure.getMessage());
            return 1;
        }
    }

    private boolean write(Path target, PrintStream err) throws IOException {
        if (Files.isDirectory(target) || isNewFolder(target)) {
            Files.createDirectories(target);
            for (String name : exports.names()) {
                writeFile(target.resolve(name), name, err);
            }
            return true;
        }
        Path last = target.getFileName();
        boolean isKnown = last != null && exports.names().contains(last.toString());
        if (isKnown) {
            writeFile(target, last.toString(), err);
        }
        return isKnown;
    }

    /** What does not exist and is named like no file is to be a folder. */
    private static boolean isNewFolder(Path target) {
        return Files.notExists(target) && !String.valueOf(target.getFileName()).contains(".");
    }

    private void writeFile(Path file, String name, PrintStream err) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            exports.write(COMMAND, name, out);
        }
        err.println("Wrote " + file);
    }
}
