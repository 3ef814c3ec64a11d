package rapport.listening.rest;

import java.util.Objects;
import rapport.api.concern.ConcernId;

/** The concern that takes another up. */
record Merger(ConcernId into) {

    Merger {
        Objects.requireNonNull(into, "into");
    }
}
