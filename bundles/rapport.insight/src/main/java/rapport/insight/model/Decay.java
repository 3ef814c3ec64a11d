package rapport.insight.model;

import java.time.Duration;
import java.time.Instant;

/**
 * How evidence loses weight with age: half of it is gone after each half-life.
 *
 * <p>Everything decays by the same factor, so what is ahead at one instant is ahead at every other.
 */
public record Decay(Duration halfLife) {

    /** What strength is compared at; any instant would do. */
    static final Instant REFERENCE = Instant.EPOCH;

    public Decay {
        if (halfLife.toDays() < 1) {
            throw new IllegalArgumentException("half-life must be at least one day, was " + halfLife);
        }
    }

    /** What is left at one instant of a weight of 1 at another; more than 1 when looking back. */
    public double factor(Instant from, Instant to) {
        return Math.exp(-Math.log(2) * halfLives(from, to));
    }

    /** How many half-lives lie between. */
    public double halfLives(Instant from, Instant to) {
        return millis(from, to) / halfLife.toMillis();
    }

    /**
     * The logarithm of what a value would be at the {@link #REFERENCE}: the order of these is the order of the values at
     * any instant, and no date is too far away to be written as a number.
     */
    public double key(double value, Instant asOf) {
        return Math.log(value) / Math.log(2) + halfLives(REFERENCE, asOf);
    }

    /** The value at an instant, of what has that key. */
    public double value(double key, Instant at) {
        return Math.exp((key - halfLives(REFERENCE, at)) * Math.log(2));
    }

    /** When the value will have fallen to the threshold; before {@code asOf} where it already has. */
    public Instant whenFallen(double value, Instant asOf, double threshold) {
        double halvings = Math.log(value / threshold) / Math.log(2);
        return asOf.plusMillis(Math.round(halvings * halfLife.toMillis()));
    }

    // As a floating-point number, since differences of far instants overflow nothing then.
    private static double millis(Instant from, Instant to) {
        return (double) to.toEpochMilli() - from.toEpochMilli();
    }
}
