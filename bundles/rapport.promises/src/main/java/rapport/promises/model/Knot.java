package rapport.promises.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.Commitment.State;

/**
 * A promise among those that it rests on.
 *
 * @param level of the relationship that it belongs to; null where it belongs to none
 * @param ours whether one of us promised
 * @param since when it came to be as it is
 * @param seen whether the reader may see it; otherwise its words are empty
 */
public record Knot(Commitment promise, @Nullable String level, boolean ours, Instant since, boolean seen) {

    public LocalDate expectedOn() {
        return promise.expectedOn();
    }

    public boolean isKept() {
        return promise.state() == State.KEPT;
    }

    /** Whether nothing can rest on it any more. */
    public boolean isFallen() {
        return promise.state() == State.BROKEN || promise.state() == State.WITHDRAWN;
    }
}
