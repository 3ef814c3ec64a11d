package rapport.checkups.rest;

import org.jspecify.annotations.Nullable;
import rapport.api.checkup.GuessScore;

/**
 * How well first calls are guessed.
 *
 * @param own by the client's account
 * @param house by everybody; null where that would give somebody's score away
 */
record GuessScores(GuessScore own, @Nullable GuessScore house) {}
