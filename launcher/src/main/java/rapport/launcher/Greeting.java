package rapport.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import rapport.features.api.launch.LaunchOptions;
import rapport.features.api.launch.WelcomeLine;
import rapport.launcher.runtime.Platform;

/** What people read once the product is up: where to go, and what bundles have to say. */
final class Greeting {

    private Greeting() {}

    static void print(PrintStream out, Platform platform, LaunchOptions options) {
        long millis = Duration.between(started(), Instant.now()).toMillis();
        out.printf(Locale.ROOT, "Rapport runs at %s  (started in %.1f s)%n", options.address(), millis / 1000.0);
        if (options.daysAhead() > 0) {
            out.printf(
                    Locale.ROOT,
                    "It lives %,d days ahead, for trials only: what is written now stays dated so.%n",
                    options.daysAhead());
        }
        welcomeLines(platform.context()).forEach(out::println);
        out.flush();
    }

    /** Whoever had to build the product first does not read how long that took as the time of a start. */
    static Instant started() {
        Long built = Long.getLong("rapport.built");
        if (built != null) {
            return Instant.ofEpochSecond(built);
        }
        return ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    }

    private static List<String> welcomeLines(BundleContext context) {
        try {
            return context.getServiceReferences(WelcomeLine.class, null).stream()
                    .map((ServiceReference<WelcomeLine> reference) ->
                            Optional.ofNullable(context.getService(reference)))
                    .flatMap(Optional::stream)
                    .map(WelcomeLine::line)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
