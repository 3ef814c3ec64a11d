package rapport.api.checkup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.relationship.RelationshipId;

/**
 * What they do first if a competitor calls them today: what we guess, what they say, and what they really did.
 *
 * @param at when the latest of the three was told
 * @param guess the chances that we gave to each outcome, in the order of {@link Outcome}; they add up to 1
 * @param guessedByName which of our accounts guessed
 * @param said what they said; null while nobody has asked
 * @param happened what they really did; null while no competitor called
 */
public record FirstCall(
        CheckUpId id,
        RelationshipId relationship,
        Instant at,
        List<Double> guess,
        @Nullable String guessedByName,
        @Nullable Outcome said,
        @Nullable Outcome happened) {

    public FirstCall {
        guess = List.copyOf(guess);
    }

    /** What they may do first. */
    public enum Outcome {
        CALL_US,
        ASK_FOR_A_COMPARISON,
        ASK_ELSEWHERE,
        NOT_KNOW_US
    }
}
