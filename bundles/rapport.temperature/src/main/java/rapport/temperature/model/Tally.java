package rapport.temperature.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.api.reading.Instrument;
import rapport.api.reading.Reading;

/**
 * What answers on one instrument add up to, in whole numbers, so that taking one out again leaves no trace.
 *
 * @param n how many answers
 * @param gaps guess less answer, over those answers that somebody had guessed
 */
public record Tally(
        long n, long total, long squares, long promoters, long detractors, long guesses, long gaps, long gapSquares) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

    private static final int PROMOTER = 9;

    /** What one reading adds: nothing while it has no answer. */
    public static Tally of(Reading reading) {
        Integer answer = reading.value();
        return answer == null ? NONE : of(reading.instrument(), answer, reading.guess());
    }

    /** What answers add up to, given how often each was given. */
    public static Tally of(Instrument instrument, Map<Integer, Long> answers) {
        Tally all = NONE;
        for (Map.Entry<Integer, Long> one : answers.entrySet()) {
            all = all.plus(of(instrument, one.getKey(), null).times(one.getValue()));
        }
        return all;
    }

    private static Tally of(Instrument instrument, long answer, @Nullable Integer guess) {
        boolean recommends = instrument == Instrument.LIKELIHOOD;
        long gap = guess == null ? 0 : guess - answer;
        return new Tally(
                1,
                answer,
                answer * answer,
                recommends && answer >= PROMOTER ? 1 : 0,
                recommends && instrument.isLow((int) answer) ? 1 : 0,
                guess == null ? 0 : 1,
                gap,
                gap * gap);
    }

    public Tally plus(Tally other) {
        return new Tally(
                n + other.n,
                total + other.total,
                squares + other.squares,
                promoters + other.promoters,
                detractors + other.detractors,
                guesses + other.guesses,
                gaps + other.gaps,
                gapSquares + other.gapSquares);
    }

    /** What takes it out of a sum. */
    public Tally negated() {
        return times(-1);
    }

    private Tally times(long often) {
        return new Tally(
                n * often,
                total * often,
                squares * often,
                promoters * often,
                detractors * often,
                guesses * often,
                gaps * often,
                gapSquares * often);
    }
}
