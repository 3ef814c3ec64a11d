package rapport.launcher.control;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.features.api.launch.ConsoleCommand;

/** Commands by their name: the launcher's own, and those that bundles offer. */
public final class Commands {
    private static final Logger LOG = LoggerFactory.getLogger("rapport.control");
    private final BundleContext context;
    private final Map<String, ConsoleCommand> own;

    public Commands(BundleContext context, Map<String, ConsoleCommand> own) {
        this.context = context;
        this.own = Map.copyOf(own);
    }

    /** Runs the command that the first word names; trouble inside is told in a sentence here and in full in the log. */
    public int run(List<String> words, PrintStream out, PrintStream err) {
        String name = words.get(0);
        Optional<ConsoleCommand> command = Optional.ofNullable(own.get(name)).or(() -> find(name));
        if (command.isEmpty()) {
            err.println("The part of Rapport that knows '" + name + "' does not run.");
            return 1;
        }
        try {
            return command.get().run(words.subList(1, words.size()), out, err);
        } catch (RuntimeException e) {
            LOG.error("The command {} failed", name, e);
            err.println("The command failed: " + e.getMessage());
            return 1;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private Optional<ConsoleCommand> find(String name) {
        try {
            Collection<ServiceReference<ConsoleCommand>> offered =
                    context.getServiceReferences(ConsoleCommand.class, null);
            return offered.stream()
                    .sorted(Comparator.reverseOrder())
                    .map(context::getService)
                    .filter(command -> command != null && command.name().equals(name))
                    .findFirst();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
