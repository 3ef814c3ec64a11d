package rapport.promises.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.commitment.Commitment;

/**
 * Something that happened to a promise.
 *
 * @param at when
 * @param backed whether it came to rest on another one; otherwise it came to be as it is
 * @param on what it then rested on; null where the reader may not see that
 */
public record Step(
        Commitment promise,
        Instant at,
        boolean backed,
        @Nullable Commitment on) {}
