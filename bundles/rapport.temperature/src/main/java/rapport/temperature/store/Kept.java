package rapport.temperature.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.reading.Reading;

/**
 * A reading as it is kept.
 *
 * @param level of its relationship
 * @param guesser the account that guessed; null where nobody did
 */
record Kept(Reading reading, String level, @Nullable UUID guesser) {

    /** The reading as it is told to a caller: who guessed is nobody's business but theirs. */
    Reading toldTo(Caller by) {
        return isGuessOf(by) || reading.guessedBy() == null ? reading : Reshaped.unnamed(reading);
    }

    boolean isGuessOf(Caller by) {
        return by.account().value().equals(guesser);
    }

    Kept with(Reading changed) {
        return new Kept(changed, level, guesser);
    }
}
