package rapport.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rapport.launcher.karaf.KarafRepository;

/** Lays the product's bundles where Apache Karaf finds them, for those who run a Karaf already. */
@Command(name = "karaf", description = "Lays the bundles and a features file into a folder, for Apache Karaf.")
final class KarafCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "Karaf's folder 'system', or another Maven repository it reads.")
    @Nullable
    private Path folder;

    @Override
    public Integer call() {
        Path target = folder == null ? Path.of("system") : folder;
        try {
            String address = new KarafRepository(Installation.product()).write(target.toAbsolutePath());
            System.out.println("In Karaf: feature:repo-add " + address);
            System.out.println("then: feature:install rapport rapport-team rapport-suppliers rapport-customers");
            return ExitCode.DONE.number();
        } catch (IOException e) {
            throw new CannotStart(ExitCode.FAILED, "The folder " + target + " cannot be written: " + e.getMessage());
        }
    }
}
