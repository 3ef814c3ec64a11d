package rapport.launcher;

import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Says which version this is, and on which Java it would run. */
@Command(name = "version", description = "Prints the version.")
final class VersionCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        String version = Objects.requireNonNullElse(
                VersionCommand.class.getPackage().getImplementationVersion(), "in development");
        System.out.println("Rapport " + version + " on Java " + Runtime.version());
        return ExitCode.DONE.number();
    }
}
