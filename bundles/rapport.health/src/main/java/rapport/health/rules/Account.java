package rapport.health.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import rapport.api.health.Advice;
import rapport.api.health.Contribution;
import rapport.api.health.Dimension;
import rapport.api.health.Explanation;
import rapport.api.health.Health;
import rapport.api.relationship.RelationshipId;
import rapport.health.model.Evidence;
import rapport.health.model.Formula;
import rapport.health.model.Sums;

/**
 * Gives account of a score. With {@code S = prior + G + B} the score of a dimension is {@code start} plus, for each fact,
 * {@code (good · (1 − start) − bad · start) / S}; the health is their mean, so that it is {@code start} plus what each fact adds
 * to its dimension times the share of that dimension.
 */
public record Account(Reckoning reckoning) {

    /** What one more good fact is taken to weigh. */
    private static final double ONE_MORE = 1;

    /** So many facts that speak against us are weighed for advice. */
    private static final int REMEDIED = 10;

    private static final double NOTICEABLE = 0.1;

    /** The health of evidence with where it comes from. */
    public Explanation explain(RelationshipId relationship, List<Evidence> evidence, Instant now) {
        Sums sums = sums(evidence, now);
        Health health = reckoning.health(relationship, sums, now);
        List<Contribution> contributions = contributions(evidence, sums, health, now);
        double start = Math.round(1000 * formula().start()) / 10.0;
        return new Explanation(health, start, contributions, advice(evidence, contributions, now));
    }

    private List<Contribution> contributions(List<Evidence> evidence, Sums sums, Health health, Instant now) {
        List<Evidence> counted = evidence.stream()
                .filter(one -> share(one.dimension(), sums) > 0)
                .toList();
        if (health.score() == null || counted.isEmpty()) {
            return List.of();
        }
        double whole = Arrays.stream(Dimension.values())
                .mapToDouble(dimension -> share(dimension, sums))
                .sum();
        List<Double> tenths = counted.stream()
                .map(one -> 1000 * effect(one, sums, now) * share(one.dimension(), sums) / whole)
                .toList();
        long total =
                Math.round(10 * health.score()) - Math.round(1000 * formula().start());
        long[] rounded = Apportionment.of(tenths, total);
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < rounded.length; i++) {
            contributions.add(contribution(counted.get(i), rounded[i] / 10.0));
        }
        contributions.sort(Comparator.comparingDouble((Contribution one) -> -Math.abs(one.points()))
                .thenComparing(Contribution::at, Comparator.reverseOrder()));
        return contributions;
    }

    private double share(Dimension dimension, Sums sums) {
        return formula().share(reckoning.weight(dimension), sums.good(dimension), sums.bad(dimension));
    }

    private double effect(Evidence one, Sums sums, Instant now) {
        double all = formula().prior() + sums.good(one.dimension()) + sums.bad(one.dimension());
        double raise =
                one.good() * (1 - formula().start()) - one.bad() * formula().start();
        return raise * formula().left(one.at(), now) / all;
    }

    private static Contribution contribution(Evidence one, double points) {
        return new Contribution(one.dimension(), one.kind(), one.id(), one.at(), one.reason(), one.words(), points);
    }

    private List<Advice> advice(List<Evidence> evidence, List<Contribution> contributions, Instant now) {
        OptionalDouble score = reckoning.score(sums(evidence, now), now);
        if (score.isEmpty()) {
            return List.of();
        }
        List<Advice> advice = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            List<Evidence> with = new ArrayList<>(evidence);
            with.add(new Evidence(dimension, "", "", now, "", "", ONE_MORE, 0));
            advice.add(new Advice(dimension, null, gain(with, score.getAsDouble(), now)));
        }
        contributions.stream()
                .filter(one -> one.points() < 0)
                .limit(REMEDIED)
                .forEach(one -> advice.add(
                        new Advice(one.dimension(), one, gain(without(evidence, one), score.getAsDouble(), now))));
        return advice.stream()
                .filter(one -> one.gain() >= NOTICEABLE)
                .sorted(Comparator.comparingDouble(one -> -one.gain()))
                .toList();
    }

    private double gain(List<Evidence> otherwise, double score, Instant now) {
        return Math.round(10 * (reckoning.score(sums(otherwise, now), now).orElse(score) - score)) / 10.0;
    }

    private static List<Evidence> without(List<Evidence> evidence, Contribution bad) {
        return evidence.stream()
                .filter(one -> !one.id().equals(bad.id())
                        || one.dimension() != bad.dimension()
                        || !one.reason().equals(bad.reason()))
                .toList();
    }

    private Sums sums(List<Evidence> evidence, Instant now) {
        return Sums.of(evidence, formula(), now);
    }

    private Formula formula() {
        return reckoning.formula();
    }
}
