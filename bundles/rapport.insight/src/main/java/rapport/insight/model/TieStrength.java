package rapport.insight.model;

import java.time.Duration;
import java.time.Instant;

/**
 * From evidence to strength: {@code x = A + B + 2√(AB)} and {@code strength = 1 − exp(−x/k)}, never under a floor that
 * grows with the years in which contact went both ways, so that an old friend does not read as new.
 *
 * <p>People's own rating of a tie would be one more gift; nothing asks for one yet.
 *
 * @param k how much evidence makes a tie strong: at {@code x = k} it is 0.63
 */
public record TieStrength(Decay decay, double k) {

    /**
     * A half-life of 60 days, and the k at which strength comes nearest to the chance that both will be in touch within the
     * next 60 days: the evaluation in the tests tries others. One answered mail is 0.22 then, one meeting 0.63, a mail both
     * ways each month 0.57, each week 0.96.
     */
    public static final TieStrength STANDARD = new TieStrength(new Decay(Duration.ofDays(60)), 16);

    /** After that many years of two-way contact the floor grows no more. */
    public static final int MOST_YEARS = 5;

    private static final double FLOOR_PER_YEAR = 0.06;

    /** At what share of its peak a tie counts as faded. */
    private static final double FADED = 0.5;

    public TieStrength {
        if (!(k > 0)) {
            throw new IllegalArgumentException("k must be greater than 0, was " + k);
        }
    }

    /** Giving counts, and giving on both sides counts twice. */
    static double evidence(double fromA, double fromB) {
        return fromA + fromB + 2 * Math.sqrt(fromA * fromB);
    }

    /** The strength that evidence makes, 0 to 1, without the floor. */
    public double of(double evidence) {
        return -Math.expm1(-evidence / k);
    }

    /** How much evidence makes that strength. */
    public double evidenceFor(double strength) {
        return -k * Math.log1p(-Math.min(strength, Math.nextDown(1.0)));
    }

    /** Under what no tie falls that went both ways in so many years. */
    public static double floor(int years) {
        return FLOOR_PER_YEAR * Math.min(years, MOST_YEARS);
    }

    /** The least key that shows as this strength at the instant; −∞ where every tie does. */
    public double keyFor(double strength, Instant at) {
        return strength <= 0 ? Double.NEGATIVE_INFINITY : decay.key(evidenceFor(strength), at);
    }

    /** The strength at an instant, of what has that key and went both ways in so many years. */
    public double of(double key, int years, Instant at) {
        return Math.max(of(decay.value(key, at)), floor(years));
    }

    double fadedFrom(double peak) {
        return peak * FADED;
    }
}
