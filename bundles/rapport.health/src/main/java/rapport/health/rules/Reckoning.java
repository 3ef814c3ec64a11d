package rapport.health.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import rapport.api.health.Dimension;
import rapport.api.health.DimensionHealth;
import rapport.api.health.Health;
import rapport.api.relationship.RelationshipId;
import rapport.health.model.Formula;
import rapport.health.model.Sums;

/** Reckons health from sums of evidence, by a formula and the weights of a level. */
public record Reckoning(Formula formula, Map<Dimension, Double> weights) {

    private static final Dimension[] ALL = Dimension.values();

    public Reckoning {
        weights = Map.copyOf(weights);
    }

    /** The health as of an instant at or after that of the sums. */
    public Health health(RelationshipId relationship, Sums sums, Instant now) {
        double left = formula.left(sums.asOf(), now);
        List<DimensionHealth> dimensions = new ArrayList<>(ALL.length);
        for (Dimension dimension : ALL) {
            dimensions.add(of(dimension, sums, left));
        }
        OptionalDouble score = score(sums, now);
        return new Health(
                relationship,
                score.isPresent() ? Double.valueOf(score.getAsDouble()) : null,
                confidence(sums, now),
                now,
                formula.title(),
                dimensions);
    }

    private DimensionHealth of(Dimension dimension, Sums sums, double left) {
        double good = sums.good(dimension) * left;
        double bad = sums.bad(dimension) * left;
        int n = sums.n(dimension);
        return new DimensionHealth(
                dimension,
                formula.knows(good, bad) ? Double.valueOf(100 * formula.score(good, bad)) : null,
                formula.confidence(good, bad),
                n,
                n == 0 ? null : sums.newest(dimension),
                weight(dimension));
    }

    /** The score alone, 0 to 100, for many at once. */
    public OptionalDouble score(Sums sums, Instant now) {
        double left = formula.left(sums.asOf(), now);
        boolean known = false;
        double share = 0;
        double sum = 0;
        for (Dimension dimension : ALL) {
            double good = sums.good(dimension) * left;
            double bad = sums.bad(dimension) * left;
            double counts = formula.share(weight(dimension), good, bad);
            known |= counts > 0 && formula.knows(good, bad);
            share += counts;
            sum += counts * formula.score(good, bad);
        }
        return known ? OptionalDouble.of(100 * sum / share) : OptionalDouble.empty();
    }

    /** How much is known, over all dimensions that count. */
    public double confidence(Sums sums, Instant now) {
        double left = formula.left(sums.asOf(), now);
        double share = 0;
        double sum = 0;
        for (Dimension dimension : ALL) {
            double good = sums.good(dimension) * left;
            double bad = sums.bad(dimension) * left;
            share += weight(dimension);
            sum += formula.knows(good, bad) ? weight(dimension) * formula.confidence(good, bad) : 0;
        }
        return share == 0 ? 0 : sum / share;
    }

    double weight(Dimension dimension) {
        return weights.getOrDefault(dimension, 0.0);
    }
}
