package rapport.relationships.rest;

import java.util.Objects;
import rapport.api.commitment.Commitment;

/** What became of a promise. */
record Settlement(Commitment.State state) {

    Settlement {
        Objects.requireNonNull(state, "state");
    }
}
