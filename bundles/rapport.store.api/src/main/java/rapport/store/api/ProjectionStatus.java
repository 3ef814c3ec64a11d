package rapport.store.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a projection stands.
 *
 * @param position the last entry of the journal that it has taken in
 * @param behind how many positions that is behind the journal
 * @param since when it came into this state
 * @param problem what went wrong last; null unless it is failing
 */
public record ProjectionStatus(
        String name,
        int version,
        State state,
        long position,
        long behind,
        Instant since,
        @Nullable String problem) {

    /** What a projection is doing. */
    public enum State {
        /** It follows the journal. */
        FOLLOWING,
        /** It is being made anew from the facts. */
        REBUILDING,
        /** It failed, and is tried again after a pause. */
        FAILING
    }
}
