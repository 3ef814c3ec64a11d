package rapport.features.api.launch;

import java.io.PrintStream;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A sub-command of the program on the terminal, offered as a service: {@code token}, {@code import}, {@code export}. It runs
 * inside the framework, while the words it prints appear on the terminal of whoever typed it, at once.
 */
@ConsumerType
public interface ConsoleCommand {

    /** What a command says that has to wait for the set-up. */
    String NOT_SET_UP = "Rapport is not set up yet: start it, and open the link that it prints.";

    /** The word that people type. */
    String name();

    /**
     * Does it. When the person gives up, the thread is interrupted and the streams fail silently.
     *
     * @param arguments as typed after the name; names of files are made absolute before
     * @param out for results: UTF-8 text, or the bytes of a file
     * @param err for progress and for what went wrong, in plain sentences
     * @return the exit code: 0 done, 1 refused or failed
     */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}
