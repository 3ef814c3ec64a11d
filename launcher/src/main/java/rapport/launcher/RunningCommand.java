package rapport.launcher;

import java.io.PrintStream;
import java.util.List;
import rapport.features.api.Feature;
import rapport.features.api.FeatureState;
import rapport.features.api.launch.ConsoleCommand;
import rapport.features.api.launch.LaunchOptions;
import rapport.launcher.runtime.Platform;

/** The launcher's own commands, as they run inside the product. */
sealed interface RunningCommand extends ConsoleCommand {

    /** Ends the product. */
    record Stop(Ending ending) implements RunningCommand {
        @Override
        public String name() {
            return "stop";
        }

        @Override
        public int run(List<String> arguments, PrintStream out, PrintStream err) {
            ending.ask();
            return ExitCode.DONE.number();
        }
    }

    /** Says how it is. */
    record Status(Platform platform, LaunchOptions options) implements RunningCommand {
        @Override
        public String name() {
            return "status";
        }

        @Override
        public int run(List<String> arguments, PrintStream out, PrintStream err) {
            out.println("Rapport runs at " + options.address() + " on " + options.data() + ", process "
                    + ProcessHandle.current().pid() + ".");
            for (Feature feature : platform.features()) {
                out.println("  " + feature.name() + ": " + word(feature.state()));
            }
            platform.problems().forEach(problem -> out.println("  " + problem));
            return ExitCode.DONE.number();
        }

        private static String word(FeatureState state) {
            return switch (state) {
                case ENABLED -> "enabled";
                case DISABLED -> "not enabled";
                case INCOMPLETE -> "enabled, but not all of it runs";
            };
        }
    }
}
