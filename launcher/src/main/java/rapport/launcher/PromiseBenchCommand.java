package rapport.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapport.launcher.bench.Bench;

/** Measures how fast those hear whose promises rest on what slips; it compares with what is promised and never fails for being slow. */
@Command(
        name = "promises",
        description =
                "Fills a database with promises that rest on one another and measures how soon those are told whose"
                        + " promise a slipping delivery concerns.")
final class PromiseBenchCommand implements Callable<Integer> {

    @Option(
            names = "--relationships",
            paramLabel = "N",
            defaultValue = "10000",
            description = "How many relationships (10000).")
    private int relationships;

    @Option(names = "--promises", paramLabel = "N", defaultValue = "20000", description = "How many promises (20000).")
    private int commitments;

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
                    .runPromises(relationships, commitments, times, System.out);
        } finally {
            if (work == null) {
                BenchCommand.remove(folder);
            }
        }
        return 0;
    }
}
