package rapport.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.launcher.newlevel.CannotWrite;
import rapport.launcher.newlevel.LevelName;
import rapport.launcher.newlevel.LevelProject;

/** Writes a project with a small and complete level in it, for those who write levels. */
@Command(name = "new-level", description = "Writes the project of a new level: small, complete, built by 'mvn verify'.")
final class NewLevelCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "What the level is called, in lower case: donors.")
    private String name = "";

    @Option(names = "--in", paramLabel = "FOLDER", description = "Where the project goes (./NAME).")
    private @Nullable Path folder;

    @Option(names = "--package", paramLabel = "PACKAGE", description = "Its root package (org.example.NAME).")
    private @Nullable String packageName;

    @Override
    public Integer call() throws IOException {
        try {
            LevelName called = new LevelName(name, Objects.requireNonNullElse(packageName, "org.example." + name));
            Path target = Objects.requireNonNullElse(folder, Path.of(name))
                    .toAbsolutePath()
                    .normalize();
            List<Path> written = new LevelProject(called, version(), artifacts()).writeTo(target);
            System.out.println("Wrote " + written.size() + " files to " + target + ".");
            System.out.println("Build and test it there with 'mvn verify'; README.md says how to install it.");
            return ExitCode.DONE.number();
        } catch (CannotWrite expected) {
            throw new CannotStart(ExitCode.NOT_UNDERSTOOD, Objects.requireNonNull(expected.getMessage()));
        }
    }

    private static String version() {
        return Objects.requireNonNullElse(
                NewLevelCommand.class.getPackage().getImplementationVersion(), "0.1.0-SNAPSHOT");
    }

    /** The product carries the API that levels are built against, as a Maven repository. */
    private static URI artifacts() {
        Path artifacts = Installation.product().home().resolve("artifacts");
        if (!Files.isDirectory(artifacts)) {
            throw new CannotStart(
                    ExitCode.FAILED, "The product does not carry the API: there is no folder " + artifacts + ".");
        }
        return artifacts.toAbsolutePath().normalize().toUri();
    }
}
