package rapport.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapport.launcher.bench.Bench;

/** Measures the listening loop; it compares with what is promised and never fails for being slow. */
@Command(
        name = "listening",
        description = "Fills a database with relationships and readings and measures how soon Today, health and the"
                + " portfolio follow, each figure beside its aim.")
final class ListeningBenchCommand implements Callable<Integer> {

    @Option(
            names = "--relationships",
            paramLabel = "N",
            defaultValue = "10000",
            description = "How many relationships (10000).")
    private int relationships;

    @Option(names = "--people", paramLabel = "N", defaultValue = "30000", description = "How many people (30000).")
    private int people;

    @Option(
            names = "--interactions",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "How many interactions (1000000).")
    private int interactions;

    @Option(
            names = "--readings",
            paramLabel = "N",
            defaultValue = "100000",
            description = "How many readings (100000).")
    private int readings;

    @Option(
            names = "--times",
            paramLabel = "N",
            defaultValue = "300",
            description = "How often each figure is measured (300).")
    private int times;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "Fills this folder and keeps it; where it is filled already, it is only measured.")
    private @Nullable Path work;

    @Override
    public Integer call() throws Exception {
        Path folder = work == null ? Files.createTempDirectory("rapport-bench") : Files.createDirectories(work);
        try {
            new Bench(BenchCommand.script(), folder, 0, System.err)
                    .runListening(relationships, people, interactions, readings, times, System.out);
        } finally {
            if (work == null) {
                BenchCommand.remove(folder);
            }
        }
        return 0;
    }
}
