package rapport.listening.rest;

import java.util.Objects;

/** What we did about a concern. */
record Remedy(String done) {

    Remedy {
        Objects.requireNonNull(done, "done");
    }
}
