package rapport.promises.model;

import java.util.List;
import rapport.api.commitment.KeepRate;
import rapport.api.formula.NamedFormula;

/**
 * How the chance that somebody keeps the next promise follows from those that they kept and broke. Of everybody we believe beforehand
 * what {@code prior} promises would show of which {@code hoped} were kept; each promise then shifts that belief (Beta-Binomial model:
 * A. Gelman et al., "Bayesian Data Analysis", chapter 2):
 *
 * <pre>chance = (hoped + kept) / (prior + n)</pre>
 *
 * <p>The prior is weak: after three settled promises the record weighs as much as the belief. The rate itself is told with the
 * interval in which it lies with that confidence, which stays within 0 and 1 and is honest for small n (score interval: E. B. Wilson,
 * "Probable Inference, the Law of Succession, and Statistical Inference", JASA 1927).
 *
 * @param version which version of it: {@code 1}
 * @param hoped how many of the prior's promises were kept
 * @param prior how many promises the belief beforehand weighs
 * @param deviations half the width of the interval, in standard deviations: 1.96 for 95 %
 */
public record Keeping(String version, double hoped, double prior, double deviations) implements NamedFormula {

    /** Two of three kept, as believed beforehand. */
    public static final Keeping ONE = new Keeping("1", 2, 3, 1.96);

    /** Those there are. */
    public static final List<Keeping> ALL = List.of(ONE);

    public Keeping {
        if (hoped <= 0 || prior <= hoped || deviations <= 0) {
            throw new IllegalArgumentException("no chance can be reckoned from " + hoped + " of " + prior
                    + " promises, and no interval of " + deviations + " deviations");
        }
    }

    @Override
    public String title() {
        return "rapport keeping " + version;
    }

    /** What a record says. */
    public KeepRate of(int kept, int broken) {
        if (kept < 0 || broken < 0) {
            throw new IllegalArgumentException("nobody kept " + kept + " and broke " + broken + " promises");
        }
        int settled = kept + broken;
        double chance = (hoped + kept) / (prior + settled);
        return new KeepRate(kept, settled, end(kept, settled, -1), end(kept, settled, 1), chance, title());
    }

    private double end(int kept, int settled, int side) {
        if (settled == 0) {
            return side < 0 ? 0 : 1;
        }
        double n = settled;
        double rate = kept / n;
        double squared = deviations * deviations;
        double middle = rate + squared / (2 * n);
        double width = deviations * Math.sqrt(rate * (1 - rate) / n + squared / (4 * n * n));
        return Math.min(1, Math.max(0, (middle + side * width) / (1 + squared / n)));
    }
}
