package rapport.listening.rest;

import java.util.Objects;

/** What we understood, as we said it to them. */
record Playback(String understood) {

    Playback {
        Objects.requireNonNull(understood, "understood");
    }
}
