package rapport.api.checkup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * What they do first if a competitor calls them today: what one of us guesses, what they say, and what they really did.
 *
 * @param version grows by one with every change; for optimistic locking
 * @param at when the latest of the three was told
 * @param guess the chances that we gave to each outcome, in the order of {@link Outcome}; they add up to 1; empty where nobody
 *     guessed before we knew
 * @param guessedByName which of our accounts guessed; told to that colleague alone, and null for everybody else
 * @param said what they said; null while nobody has asked
 * @param saidBy the person of theirs who said so; null where nobody in particular did
 * @param happened what they really did; null while no competitor called
 */
public record FirstCall(
        FirstCallId id,
        long version,
        RelationshipId relationship,
        Instant at,
        List<Double> guess,
        @Nullable String guessedByName,
        @Nullable Outcome said,
        @Nullable PersonId saidBy,
        @Nullable Outcome happened) {

    public FirstCall {
        guess = List.copyOf(guess);
    }

    /** What is known of it best: what they did, else what they said; null while neither is known. */
    public @Nullable Outcome known() {
        return happened != null ? happened : said;
    }

    /** What they may do first. */
    public enum Outcome {
        CALL_US,
        ASK_FOR_A_COMPARISON,
        ASK_ELSEWHERE,
        NOT_KNOW_US
    }
}
