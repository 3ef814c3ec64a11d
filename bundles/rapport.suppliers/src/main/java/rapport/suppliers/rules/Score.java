package rapport.suppliers.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.suppliers.model.Share;

/**
 * A score from 0 to 1 with its interval, the same for both sides. A side's score is the average of the parts that are known, and its
 * interval the average of theirs; a part of which nothing is known takes no part, rather than counting as 0 or 1.
 *
 * @param n how many answers, lines and deliveries it rests on
 */
public record Score(double mean, double low, double high, int n) {

    /** Name and version of the definition. */
    public static final String FORMULA = "score/1";

    private static final double NORMAL_95 = 1.959964;

    /** Of ratings from 0 to 1; a single one says nothing of its own spread. */
    public static Optional<Score> ofRatings(List<Double> ratings) {
        int n = ratings.size();
        if (n == 0) {
            return Optional.empty();
        }
        double mean = ratings.stream().mapToDouble(one -> one).average().orElseThrow();
        if (n == 1) {
            return Optional.of(new Score(mean, 0, 1, n));
        }
        double squares =
                ratings.stream().mapToDouble(one -> (one - mean) * (one - mean)).sum();
        double reach = NORMAL_95 * Math.sqrt(squares / (n - 1) / n);
        return Optional.of(new Score(mean, Math.max(0, mean - reach), Math.min(1, mean + reach), n));
    }

    public static Optional<Score> ofShare(Share share) {
        return share.isKnown()
                ? Optional.of(new Score(share.rate(), share.low(), share.high(), share.n()))
                : Optional.empty();
    }

    /** How many deliveries gave us no reason for a concern of ours. */
    public static Share quality(int deliveries, int concerns) {
        return new Share(Math.max(0, deliveries - concerns), deliveries);
    }

    /** The average of the parts that are known; unknown where none is. */
    @SafeVarargs
    public static Optional<Score> together(Optional<Score>... parts) {
        List<Score> known = Stream.of(parts).flatMap(Optional::stream).toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new Score(
                        average(known.stream().map(Score::mean)),
                        average(known.stream().map(Score::low)),
                        average(known.stream().map(Score::high)),
                        known.stream().mapToInt(Score::n).sum()));
    }

    private static double average(Stream<Double> values) {
        return values.mapToDouble(one -> one).average().orElseThrow();
    }
}
