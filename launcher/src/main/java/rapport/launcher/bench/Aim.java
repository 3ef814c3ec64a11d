package rapport.launcher.bench;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure beside what it should be.
 *
 * @param what was measured
 * @param unit of all values
 * @param n how often
 * @param median the middle one
 * @param p99 what one in a hundred exceeds; null where a single thing was measured
 * @param aim what it should be; null where nothing was promised
 * @param atLeast whether more is better
 */
record Aim(
        String what,
        String unit,
        int n,
        double median,
        @Nullable Double p99,
        @Nullable Double aim,
        boolean atLeast) {

    static Aim times(String what, double[] millis, @Nullable Double atMost) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        double p99 = sorted[(int) Math.min(sorted.length - 1L, Math.round(0.99 * sorted.length))];
        return new Aim(what, "ms", millis.length, Figure.median(millis), p99, atMost, false);
    }

    static Aim single(String what, String unit, double value) {
        return new Aim(what, unit, 1, value, null, null, false);
    }

    static Aim atLeast(String what, String unit, double[] values, double aim) {
        return new Aim(what, unit, values.length, Figure.median(values), null, aim, true);
    }

    /** By the median; the slowest of a hundred is told beside it. */
    String verdict() {
        if (aim == null) {
            return "";
        }
        return (atLeast ? median >= aim : median <= aim) ? "met" : "missed";
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-46s %6d %16s %12s %16s  %s",
                what,
                n,
                number(median) + " " + unit,
                p99 == null ? "" : number(p99),
                aim == null ? "" : (atLeast ? ">= " : "<= ") + number(aim) + " " + unit,
                verdict());
    }

    static String heading() {
        return String.format(Locale.ROOT, "%-46s %6s %16s %12s %16s", "what", "n", "median", "p99", "aim");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }
}
