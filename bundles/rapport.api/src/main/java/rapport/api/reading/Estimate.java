package rapport.api.reading;

import org.jspecify.annotations.Nullable;

/**
 * A figure that comes from several answers, with how sure it is.
 *
 * @param n from how many answers; at least one
 * @param value the figure
 * @param low where its 95 % interval begins; null where the answers are too few to tell
 * @param high where it ends; null where the answers are too few to tell
 */
public record Estimate(
        long n,
        double value,
        @Nullable Double low,
        @Nullable Double high) {

    public Estimate {
        if (n < 1) {
            throw new IllegalArgumentException("a figure comes from at least one answer, was " + n);
        }
        if ((low == null) != (high == null)) {
            throw new IllegalArgumentException("an interval has two ends, were " + low + " and " + high);
        }
    }

    /** Whether the interval leaves out that value; never where there is no interval. */
    public boolean excludes(double other) {
        return low != null && high != null && (other < low || other > high);
    }
}
