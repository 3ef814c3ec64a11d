package rapport.checkups.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.checkup.FirstCall;
import rapport.api.checkup.FirstCall.Outcome;
import rapport.api.outcome.Objection;

/**
 * How good chances were: Σ (chance − outcome)² over all outcomes (Brier, Verification of forecasts expressed in terms of
 * probability, Monthly Weather Review 78, 1950). Nobody gains by giving other chances than those that one believes in.
 */
public final class Brier {

    /** The name and version of this formula. */
    public static final String FORMULA = "first-call-brier 1";

    /** Fewer guesses tell nothing of skill. */
    public static final int FEWEST_FOR_SKILL = 5;

    private static final double TOLERANCE = 0.001;

    private Brier() {}

    /** Of one guess: 0 where all was given to what came true, 2 where all was given to something else. */
    public static double score(List<Double> chances, Outcome truth) {
        return Arrays.stream(Outcome.values())
                .mapToDouble(one -> chances.get(one.ordinal()) - (one == truth ? 1 : 0))
                .map(difference -> difference * difference)
                .sum();
    }

    /** Of a first call; null while there is no guess, or nothing is known. */
    public static @Nullable Double score(FirstCall call) {
        Outcome known = call.known();
        return known == null || call.guess().isEmpty() ? null : score(call.guess(), known);
    }

    /** What somebody scores on average who gives the shares of {@code base} to each of these outcomes. */
    public static double reference(Map<Outcome, Long> base, Map<Outcome, Long> outcomes) {
        double all = base.values().stream().mapToLong(Long::longValue).sum();
        List<Double> shares = Stream.of(Outcome.values())
                .map(one -> all == 0 ? 1.0 / Outcome.values().length : base.getOrDefault(one, 0L) / all)
                .toList();
        double sum = 0;
        long n = 0;
        for (Map.Entry<Outcome, Long> one : outcomes.entrySet()) {
            sum += one.getValue() * score(shares, one.getKey());
            n += one.getValue();
        }
        return sum / n;
    }

    /** What speaks against a guess. */
    public static List<Objection> objections(List<Double> chances) {
        boolean all = chances.size() == Outcome.values().length;
        boolean possible = chances.stream().allMatch(chance -> chance >= 0 && chance <= 1);
        double sum = chances.stream().mapToDouble(Double::doubleValue).sum();
        return all && possible && Math.abs(sum - 1) <= TOLERANCE
                ? List.of()
                : List.of(Objection.to(
                        "guess",
                        "firstcall.chances",
                        "give each of the four outcomes a chance from 0 to 1 so that they add up to 1"));
    }
}
