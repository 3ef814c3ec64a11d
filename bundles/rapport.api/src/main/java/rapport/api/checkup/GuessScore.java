package rapport.api.checkup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How well first calls are guessed: the mean over n guesses of Σ (chance − outcome)² over the four outcomes, where the outcome
 * that came true counts 1 and the others 0 (Brier 1950, for several categories): 0 is perfect, 2 the worst.
 *
 * @param guesses how many guesses it rests on: those of which the outcome is known
 * @param brier the score; null where there is no such guess
 * @param reference what somebody would have scored on the same guesses who always gives the chances with which each outcome
 *     comes true in the house; null where there is no such guess
 * @param skill 1 − brier / reference: above 0 is better than that; null for fewer than five guesses, and where reference is 0
 * @param until when the latest of these outcomes became known; null where there is none
 * @param formula the name and version of how it is computed
 */
public record GuessScore(
        int guesses,
        @Nullable Double brier,
        @Nullable Double reference,
        @Nullable Double skill,
        @Nullable Instant until,
        String formula) {}
