package rapport.temperature.rest;

import org.jspecify.annotations.Nullable;
import rapport.api.reading.Estimate;

/**
 * How much warmer we guess than they say, from −1 to 1.
 *
 * @param n from how many guesses
 * @param value missing where nobody guessed
 * @param low where its 95 % interval begins; missing where the guesses are too few to tell
 * @param high where it ends
 */
record BlindSpot(
        long n,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high) {

    static final BlindSpot UNKNOWN = new BlindSpot(0, null, null, null);

    static BlindSpot of(Estimate known) {
        return new BlindSpot(known.n(), known.value(), known.low(), known.high());
    }
}
