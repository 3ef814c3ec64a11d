package rapport.console.api.widget;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whither marks tend: the median of the slopes between all pairs (Theil 1950), with the interval that Kendall's statistic
 * gives it at 95 % (Sen 1968), so that neither an outlier nor the shape of the noise makes one.
 *
 * @param slope per unit of x; per day where x is time
 * @param low where the interval of the slope begins
 * @param high where it ends
 * @param start the height of the line at the first x
 * @param end its height at the last x
 */
public record Trend(double slope, double low, double high, int n, double start, double end) {

    /** With fewer, no interval can exclude anything. */
    public static final int FEWEST = 6;

    private static final int MOST = 400;
    private static final double NORMAL_95 = 1.959964;

    /** Whether it can be told from no change. */
    public boolean excludesNoChange() {
        return low > 0 || high < 0;
    }

    /** The trend of marks along time or numbers; null where there are too few. */
    public static @Nullable Trend of(Axis x, List<Mark> marks) {
        List<Mark> known = marks.stream().filter(mark -> mark.y() != null).toList();
        if (known.size() < FEWEST || x.kind() == Axis.Kind.WORDS) {
            return null;
        }
        List<Mark> newest = known.subList(Math.max(0, known.size() - MOST), known.size());
        double[] xs = newest.stream().mapToDouble(mark -> place(x, mark)).toArray();
        double[] ys = newest.stream()
                .mapToDouble(mark -> mark.y() == null ? 0 : mark.y())
                .toArray();
        return of(xs, ys);
    }

    static @Nullable Trend of(double[] xs, double[] ys) {
        double[] slopes = slopes(xs, ys);
        if (slopes.length == 0) {
            return null;
        }
        double n = xs.length;
        double width = NORMAL_95 * Math.sqrt(n * (n - 1) * (2 * n + 5) / 18);
        double slope = median(slopes);
        double level = median(IntStream.range(0, xs.length)
                .mapToDouble(i -> ys[i] - slope * xs[i])
                .sorted()
                .toArray());
        int lower = (int) Math.floor((slopes.length - width) / 2) - 1;
        double low = lower < 0 ? Double.NEGATIVE_INFINITY : slopes[lower];
        double high = lower < 0 ? Double.POSITIVE_INFINITY : slopes[slopes.length - 1 - lower];
        double first = Arrays.stream(xs).min().orElse(0);
        double last = Arrays.stream(xs).max().orElse(0);
        return new Trend(slope, low, high, xs.length, level + slope * first, level + slope * last);
    }

    /** Time is counted in days. */
    static double place(Axis x, Mark mark) {
        if (x.kind() == Axis.Kind.NUMBER) {
            return Double.parseDouble(mark.x());
        }
        Instant instant = mark.x().length() > 10
                ? Instant.parse(mark.x())
                : LocalDate.parse(mark.x()).atStartOfDay(ZoneOffset.UTC).toInstant();
        return Duration.between(Instant.EPOCH, instant).toSeconds() / 86_400.0;
    }

    private static double[] slopes(double[] xs, double[] ys) {
        return IntStream.range(0, xs.length)
                .boxed()
                .flatMapToDouble(i -> IntStream.range(i + 1, xs.length)
                        .filter(j -> xs[i] != xs[j])
                        .mapToDouble(j -> (ys[j] - ys[i]) / (xs[j] - xs[i])))
                .sorted()
                .toArray();
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
