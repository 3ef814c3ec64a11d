package rapport.api.commitment;

import java.time.LocalDate;

/**
 * A promise that rests on somebody, directly or through others.
 *
 * @param promise the promise that rests on them
 * @param on the promise of theirs that it rests on
 * @param needed by when the link right above needs that
 * @param slack days between when that is expected and when it is needed, negative where it comes too late
 */
public record Dependent(Commitment promise, Commitment on, LocalDate needed, long slack) {}
