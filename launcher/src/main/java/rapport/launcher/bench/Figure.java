package rapport.launcher.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * How often and how fast something went.
 *
 * @param perSecond how often on all connections together
 * @param p50 the median, in milliseconds
 * @param p99 what one in a hundred exceeds, in milliseconds
 */
record Figure(double perSecond, double p50, double p99) {

    static Figure of(List<long[]> times, double seconds) {
        long[] all = times.stream().flatMapToLong(LongStream::of).sorted().toArray();
        if (all.length == 0) {
            throw new IllegalStateException("nothing was done within " + seconds + " seconds");
        }
        return new Figure(all.length / seconds, quantile(all, 0.50), quantile(all, 0.99));
    }

    private static double quantile(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }

    /** The middle one of a few measurements. */
    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
