package rapport.health.model;

import java.time.Instant;
import java.time.ZoneOffset;
import rapport.api.commitment.Commitment;

/**
 * A promise within a relationship that was kept or broken.
 *
 * @param ours whether we made it, rather than they
 */
public record SettledPromise(Commitment promise, boolean ours) {

    /** When that counts: on the day it was due. */
    public Instant at() {
        return promise.due().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    public boolean kept() {
        return promise.state() == Commitment.State.KEPT;
    }
}
