package rapport.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapport.launcher.bench.Bench;

/** Measures the product on generated data; it compares and never fails for being slow. */
@Command(
        name = "bench",
        subcommands = {ListeningBenchCommand.class, PromiseBenchCommand.class},
        description = "Fills a database with generated data and measures Rapport beside bare Jetty and plain JDBC.")
final class BenchCommand implements Callable<Integer> {

    @Option(names = "--people", paramLabel = "N", defaultValue = "100000", description = "How many people (100000).")
    private int people;

    @Option(
            names = "--organizations",
            paramLabel = "N",
            defaultValue = "20000",
            description = "How many organizations (20000).")
    private int organizations;

    @Option(
            names = "--interactions",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "How many interactions (1000000).")
    private int interactions;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "5",
            description = "How long each figure is measured (5).")
    private double seconds;

    @Option(names = "--json", paramLabel = "FILE", defaultValue = "bench.json", description = "Where the figures go.")
    private Path json = Path.of("bench.json");

    @Override
    public Integer call() throws Exception {
        Path work = Files.createTempDirectory("rapport-bench");
        try {
            new Bench(script(), work, seconds, System.err).run(people, organizations, interactions, System.out, json);
        } finally {
            remove(work);
        }
        return 0;
    }

    /** The script that started this program, which lies two folders above the assembled product. */
    static Path script() {
        return Installation.product()
                .home()
                .resolve("../../rapport")
                .toAbsolutePath()
                .normalize();
    }

    static void remove(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
