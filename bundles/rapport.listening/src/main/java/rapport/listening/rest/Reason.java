package rapport.listening.rest;

import java.util.Objects;

/** Why. */
record Reason(String reason) {

    Reason {
        Objects.requireNonNull(reason, "reason");
    }
}
