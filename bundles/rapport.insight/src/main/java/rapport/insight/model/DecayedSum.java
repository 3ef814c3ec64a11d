package rapport.insight.model;

import java.time.Instant;

/**
 * A sum of weights that decay, kept as its value at the instant of the newest: adding costs the same however much was
 * added before, and the order of adding does not matter.
 */
public record DecayedSum(double value, Instant asOf) {

    public static final DecayedSum NOTHING = new DecayedSum(0, Instant.EPOCH);

    /** What rounding may leave of a sum from which everything was taken back. */
    private static final double DUST = 1e-9;

    public DecayedSum {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("a decayed sum must be 0 or more, was " + value);
        }
    }

    public DecayedSum plus(double weight, Instant at, Decay decay) {
        if (value == 0) {
            return new DecayedSum(weight, at);
        }
        Instant newest = at.isAfter(asOf) ? at : asOf;
        return new DecayedSum(value * decay.factor(asOf, newest) + weight * decay.factor(at, newest), newest);
    }

    /** The sum as if the weight had never been added. */
    public DecayedSum minus(double weight, Instant at, Decay decay) {
        double left = value - weight * decay.factor(at, asOf);
        return left <= DUST * Math.max(1, value) ? NOTHING : new DecayedSum(left, asOf);
    }

    /** The value at an instant, later ones smaller; before {@code asOf} it is what the same evidence would have weighed. */
    public double at(Instant instant, Decay decay) {
        return value == 0 ? 0 : value * decay.factor(asOf, instant);
    }
}
