package rapport.health.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import rapport.api.formula.NamedFormula;

/**
 * How health is reckoned. In each dimension facts speak for (G) or against (B) us, each with a mass that halves within the half-life; all
 * dimensions decay alike. The score of a dimension is the mean of a Beta distribution whose prior has the mass {@code prior} and
 * the mean {@code start}:
 *
 * <pre>score = (prior · start + G) / (prior + G + B)     confidence = (G + B) / (prior + G + B)</pre>
 *
 * <p>so that thin evidence shrinks to the prior (Beta-Binomial shrinkage: B. Efron and C. Morris, "Stein's Estimation Rule and
 * Its Competitors", JASA 1973), more good never lowers and more bad never raises it, the order of facts does not matter, and
 * time alone only leads back to the prior (exponential decay: C. C. Holt, "Forecasting Seasonals and Trends by Exponentially
 * Weighted Moving Averages", 1957). Below {@code least} of evidence a dimension is unknown.
 *
 * <p>The health is a mean of the dimensions ({@link Mean}). By version 1 those that are known count by their confidence: more good
 * evidence in a dimension that does poorly lets it count more, and so may lower the whole. Version 2 has the weights of the
 * level alone, and of what is unknown it assumes what it assumes of everybody: what is true of a dimension is true of
 * the whole, so that more good never lowers it, more bad never raises it, and time alone leads it back to {@code start}.
 *
 * @param name which formula, such as {@code rapport health}
 * @param version which version of it: {@code 1}
 * @param prior how many facts the assumption before any fact weighs
 * @param start what is assumed before any fact, 0 to 1
 * @param least the evidence below which a dimension is unknown
 * @param mean how the dimensions become one
 */
public record Formula(
        String name, String version, Duration halfLife, double prior, double start, double least, Mean mean)
        implements NamedFormula {

    /** How the dimensions become one number. */
    public enum Mean {
        /** Those that are known, by the weight of the level times their confidence. */
        BY_CONFIDENCE(40),
        /**
         * All, by the weight of the level; those without evidence where everybody starts. So scores stand nearer together, and the limit
         * nearer to the start: where four of eight dimensions are known from three facts each, and eight facts in ten speak against us,
         * the first mean makes 36 of it and this one 48.
         */
        BY_WEIGHT(50);

        private final double poor;

        Mean(double poor) {
            this.poor = poor;
        }
    }

    private static final String NAME = "rapport health";

    /** Half of a year: what happened two seasons ago says half as much. */
    public static final Formula ONE = new Formula(NAME, "1", Duration.ofDays(180), 2, 0.6, 0.5, Mean.BY_CONFIDENCE);

    /** The same with a memory of twice that length. */
    public static final Formula SLOW =
            new Formula(NAME, "1-slow", Duration.ofDays(365), 2, 0.6, 0.5, Mean.BY_CONFIDENCE);

    /** As the first, but more good evidence never lowers the whole either. */
    public static final Formula TWO = new Formula(NAME, "2", Duration.ofDays(180), 2, 0.6, 0.5, Mean.BY_WEIGHT);

    /** Those there are to choose from. */
    public static final List<Formula> ALL = List.of(TWO, ONE, SLOW);

    public Formula {
        if (halfLife.isNegative() || halfLife.isZero() || prior <= 0 || start <= 0 || start >= 1 || least <= 0) {
            throw new IllegalArgumentException("no health can be reckoned with " + halfLife + ", a prior of " + prior
                    + " with the mean " + start + ", and at least " + least);
        }
    }

    @Override
    public String title() {
        return name + " " + version;
    }

    /** The formula of that version; the newest where there is none. */
    public static Formula ofVersion(String version) {
        return NamedFormula.find(ALL, version).orElse(TWO);
    }

    /** The formula as it is shown and kept; the newest where there is none. */
    public static Formula ofTitle(String title) {
        return ALL.stream().filter(one -> one.title().equals(title)).findFirst().orElse(TWO);
    }

    /** What is left at the later instant of a mass of 1 at the earlier; what lies ahead has not decayed yet. */
    public double left(Instant earlier, Instant later) {
        double passed = Duration.between(earlier, later).toSeconds();
        return passed <= 0 ? 1 : Math.exp(-Math.log(2) * passed / halfLife.toSeconds());
    }

    /** Below which score, 0 to 100, a relationship does poorly. */
    public double poor() {
        return mean.poor;
    }

    /** The score of masses, 0 to 1. */
    public double score(double good, double bad) {
        return (prior * start + good) / (prior + good + bad);
    }

    public double confidence(double good, double bad) {
        return (good + bad) / (prior + good + bad);
    }

    /** How much a dimension counts in the whole. */
    public double share(double weight, double good, double bad) {
        return switch (mean) {
            case BY_CONFIDENCE -> knows(good, bad) ? weight * confidence(good, bad) : 0;
            case BY_WEIGHT -> weight;
        };
    }

    public boolean knows(double good, double bad) {
        return good + bad >= least;
    }
}
