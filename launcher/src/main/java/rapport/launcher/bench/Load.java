package rapport.launcher.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/** Does the same thing over and over on so many connections for so long, and tells how often and how fast it went. */
final class Load {

    private static final double WARM_UP_SHARE = 0.3;

    private final int connections;
    private final double seconds;

    Load(int connections, double seconds) {
        this.connections = connections;
        this.seconds = seconds;
    }

    /** One piece of work on one connection, told a random number that chooses what it works on. */
    interface Work extends AutoCloseable {
        void once(int choice) throws Exception;

        @Override
        void close() throws Exception;
    }

    /** Makes the work of one connection. */
    interface Opening {
        Work open(int connection) throws Exception;
    }

    Figure run(Opening opening) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            List<Future<long[]>> running = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                int connection = i;
                running.add(threads.submit(() -> measure(opening, connection)));
            }
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> each : running) {
                times.add(each.get());
            }
            return Figure.of(times, seconds);
        } finally {
            threads.shutdownNow();
        }
    }

    private long[] measure(Opening opening, int connection) throws Exception {
        try (Work work = opening.open(connection)) {
            repeat(work, seconds * WARM_UP_SHARE);
            return repeat(work, seconds);
        }
    }

    private static long[] repeat(Work work, double seconds) throws Exception {
        long[] times = new long[1024];
        int count = 0;
        long end = System.nanoTime() + (long) (seconds * 1e9);
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long before = System.nanoTime();
        while (before < end) {
            work.once(random.nextInt(Integer.MAX_VALUE));
            long after = System.nanoTime();
            if (count == times.length) {
                times = Arrays.copyOf(times, count * 2);
            }
            times[count] = after - before;
            count++;
            before = after;
        }
        return Arrays.copyOf(times, count);
    }
}
