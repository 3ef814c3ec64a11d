package rapport.launcher.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** The benchmark as the command line runs it. */
public final class Bench {

    private static final int COLLEAGUES = 250;

    private final Path script;
    private final Path work;
    private final double seconds;
    private final PrintStream progress;

    /**
     * A benchmark that starts the product by its script and works in a folder.
     *
     * @param seconds how long each figure is measured
     * @param progress where it says what it is doing
     */
    public Bench(Path script, Path work, double seconds, PrintStream progress) {
        this.script = script;
        this.work = work;
        this.seconds = seconds;
        this.progress = progress;
    }

    /** Measures, prints the table, and writes the figures as JSON. */
    public void run(int people, int organizations, int interactions, PrintStream out, Path json) throws Exception {
        Size size = new Size(people, COLLEAGUES, organizations, interactions);
        Report report = new Benchmark(script, work, size, seconds, progress).run();
        report.print(out);
        report.write(json, size);
    }

    /** Measures the listening loop, and prints each figure beside its aim. */
    public void runListening(int relationships, int people, int interactions, int readings, int times, PrintStream out)
            throws Exception {
        Size size = new Size(people, COLLEAGUES, relationships, interactions);
        List<Aim> aims = new ListeningBenchmark(
                        script, work, new ListeningSize(size, relationships, readings), times, progress)
                .run();
        out.println(Aim.heading());
        aims.forEach(aim -> out.println(aim.line()));
    }

    /** Measures how fast a slip is told to whoever promised what rests on it. */
    public void runPromises(int relationships, int commitments, int times, PrintStream out) throws Exception {
        List<Aim> aims =
                new PromiseBenchmark(script, work, new PromiseSize(relationships, commitments), times, progress).run();
        out.println(Aim.heading());
        aims.forEach(aim -> out.println(aim.line()));
    }
}
