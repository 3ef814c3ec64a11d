package rapport.temperature.rules;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.reading.Estimate;
import rapport.api.reading.Instrument;
import rapport.temperature.model.Tally;

/** Few answers say little: every figure says from how many it comes, and how far it can be trusted. */
public final class Figures {

    private static final double ADDED = 3;
    private static final double ADDED_AT_EACH_END = 0.75;

    private Figures() {}

    /** The mean answer; there has to be one. */
    public static Estimate mean(Instrument instrument, Tally tally) {
        return estimate(tally.n(), tally.total(), tally.squares(), instrument.least(), instrument.most());
    }

    /** Promoters less detractors; null for other instruments. */
    public static @Nullable Estimate score(Instrument instrument, Tally tally) {
        if (instrument != Instrument.LIKELIHOOD) {
            return null;
        }
        double n = tally.n() + ADDED;
        double promoters = (tally.promoters() + ADDED_AT_EACH_END) / n;
        double detractors = (tally.detractors() + ADDED_AT_EACH_END) / n;
        double centre = promoters - detractors;
        double half = StudentT.NORMAL * Math.sqrt((promoters + detractors - centre * centre) / n);
        double score = (double) (tally.promoters() - tally.detractors()) / tally.n();
        return new Estimate(tally.n(), score, Math.max(-1, centre - half), Math.min(1, centre + half));
    }

    /** How much warmer we guess than they say, on the scale that all instruments share; empty where nobody guessed. */
    public static Optional<Estimate> blindSpot(Map<Instrument, Tally> tallies) {
        long guesses = 0;
        double gaps = 0;
        double squares = 0;
        for (Map.Entry<Instrument, Tally> one : tallies.entrySet()) {
            Instrument instrument = one.getKey();
            double step = instrument.warmth(instrument.least() + 1) - instrument.warmth(instrument.least());
            guesses += one.getValue().guesses();
            gaps += one.getValue().gaps() * step;
            squares += one.getValue().gapSquares() * step * step;
        }
        return guesses == 0 ? Optional.empty() : Optional.of(estimate(guesses, gaps, squares, -1, 1));
    }

    private static Estimate estimate(long n, double total, double squares, double least, double most) {
        double mean = total / n;
        if (n == 1) {
            return new Estimate(n, mean, null, null);
        }
        // Of answers that are all alike the rounding may leave less than nothing.
        double variance = Math.max(0, (squares - total * mean) / (n - 1));
        double half = StudentT.quantile(n - 1) * Math.sqrt(variance / n);
        return new Estimate(n, mean, Math.max(least, mean - half), Math.min(most, mean + half));
    }
}
