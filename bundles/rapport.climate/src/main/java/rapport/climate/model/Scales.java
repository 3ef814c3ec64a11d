package rapport.climate.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rapport.api.climate.Climate.State;
import rapport.api.climate.Climates.Point;

/**
 * How a climate comes about. What speaks for a relationship and what speaks against it is summed up, each fact by its weight,
 * halved every 90 days. The ratio of the two sums decides: five to one or better thrives, two to one is healthy, below that it is
 * strained, and below 0.8 to one, where three facts or more say so, it is toxic. The ends of that scale are those that J. M. Gottman found between couples that
 * stay together (5 to 1) and that part (0.8 to 1): "What Predicts Divorce?", 1994. Weights and half-life are ours.
 * Which facts weigh is a matter of the {@link Formula}.
 *
 * <p>A good state needs enough that speaks for it, a bad one enough that speaks against it; else nothing is known. So one more
 * good fact never worsens a climate and one more bad one never betters it, in the order of {@link State}; and since both sums
 * decay alike, time alone leads only to where nothing is known.
 */
public final class Scales {

    static final double THRIVES = 5;
    static final double HEALTHY = 2;
    static final double TOXIC = 0.8;
    static final double ENOUGH = 2.5;
    static final double ENOUGH_FOR_TOXIC = 5;
    static final int FACTS_FOR_TOXIC = 3;
    private static final double SURE = 8;
    private static final Duration HALF_LIFE = Duration.ofDays(90);

    private Scales() {}

    /** How a sum stands after a while. */
    public static double decayed(double sum, Instant from, Instant until) {
        return sum * Math.pow(0.5, (double) Duration.between(from, until).toSeconds() / HALF_LIFE.toSeconds());
    }

    /** The state where so much speaks for it and against it, the latter in so many facts: one alone makes nothing toxic. */
    static State state(double good, double bad, int facts) {
        double ratio = bad == 0 ? Double.POSITIVE_INFINITY : good / bad;
        if (ratio >= HEALTHY) {
            return good < ENOUGH ? State.UNKNOWN : ratio >= THRIVES ? State.THRIVING : State.HEALTHY;
        }
        if (bad < ENOUGH) {
            return State.UNKNOWN;
        }
        boolean toxic = ratio < TOXIC && bad >= ENOUGH_FOR_TOXIC && facts >= FACTS_FOR_TOXIC;
        return toxic ? State.TOXIC : State.STRAINED;
    }

    /** How much there is to go by, 0 to 1. */
    public static double confidence(double good, double bad) {
        return 1 - Math.exp(-(good + bad) / SURE);
    }

    /** How it was from each fact on, and will be when nothing happens, the first first. */
    public static List<Point> over(Collection<Grain> grains) {
        List<Grain> inOrder = grains.stream()
                .sorted(Comparator.comparing(Grain::at)
                        .thenComparing(Grain::fact)
                        .thenComparing(Grain::kind))
                .toList();
        List<Point> points = new ArrayList<>();
        double good = 0;
        double bad = 0;
        int against = 0;
        for (int next = 0; next < inOrder.size(); next++) {
            Grain grain = inOrder.get(next);
            if (next > 0) {
                Instant before = inOrder.get(next - 1).at();
                good = decayed(good, before, grain.at());
                bad = decayed(bad, before, grain.at());
            }
            good += Math.max(0, grain.weight());
            bad += Math.max(0, -grain.weight());
            against += grain.weight() < 0 ? 1 : 0;
            Instant end = next + 1 < inOrder.size() ? inOrder.get(next + 1).at() : Instant.MAX;
            if (end.isAfter(grain.at())) {
                points.add(new Point(grain.at(), state(good, bad, against), good, bad, next + 1));
                fade(points, against, end);
            }
        }
        return points;
    }

    /** How it was at an instant, knowing no more than what had happened by then. */
    public static Optional<Point> at(Collection<Grain> grains, Instant then) {
        List<Grain> known =
                grains.stream().filter(grain -> !grain.at().isAfter(then)).toList();
        return over(known).stream().filter(point -> !point.from().isAfter(then)).reduce((earlier, later) -> later);
    }

    /** Adds when the last point fades to less, as far as that comes before the end. */
    private static void fade(List<Point> points, int against, Instant end) {
        Point last = points.get(points.size() - 1);
        double below =
                switch (last.state()) {
                    case UNKNOWN -> 0;
                    case HEALTHY, THRIVING -> ENOUGH / last.good();
                    case STRAINED -> ENOUGH / last.bad();
                    case TOXIC -> ENOUGH_FOR_TOXIC / last.bad();
                };
        if (below <= 0) {
            return;
        }
        double halves = Math.log(1 / below) / Math.log(2);
        Instant at = last.from().plusSeconds((long) Math.ceil(halves * HALF_LIFE.toSeconds()) + 1);
        if (at.isBefore(end)) {
            double good = decayed(last.good(), last.from(), at);
            double bad = decayed(last.bad(), last.from(), at);
            points.add(new Point(at, state(good, bad, against), good, bad, last.count()));
            fade(points, against, end);
        }
    }
}
