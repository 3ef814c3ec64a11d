package rapport.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rapport.launcher.newlevel.CannotWrite;
import rapport.launcher.newlevel.LevelArchive;

/** Puts what Maven built of a level into one archive, for those who give it to others. */
@Command(name = "pack", description = "Puts what Maven built of a level into one archive, to be signed and installed.")
final class PackCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PROJECT", arity = "0..1", description = "The folder of the level's project (.).")
    private Path project = Path.of(".");

    @Override
    public Integer call() throws IOException {
        try {
            Path archive = new LevelArchive(project.toAbsolutePath().normalize()).write();
            System.out.println("Wrote " + archive);
            System.out.println("Sign it with jarsigner; administrators trust your key and apply it under Modules.");
            return ExitCode.DONE.number();
        } catch (CannotWrite expected) {
            throw new CannotStart(ExitCode.FAILED, Objects.requireNonNull(expected.getMessage()));
        }
    }
}
