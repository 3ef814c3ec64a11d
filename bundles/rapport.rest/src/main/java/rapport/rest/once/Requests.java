package rapport.rest.once;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;

/** What became of requests that carry a key. Safe for use by many threads, and lasting over a crash. */
public interface Requests {

    /** How long a key is remembered; after that the same key begins something new. */
    int DAYS_REMEMBERED = 7;

    /** What is known of a request when it arrives. */
    sealed interface Arrival {

        /** Nobody has sent this key before: whoever asked is to carry it out, and nobody else is. */
        record First() implements Arrival {}

        /** It began, and has no end: it is still under way, or the server stopped in the middle of it. */
        record Unfinished(Instant began) implements Arrival {}

        /** The key came with another request before. */
        record Other() implements Arrival {}

        /**
         * It was carried out.
         *
         * @param location below {@code /api/v1/}; null where the answer named none
         */
        record Done(
                int status,
                @Nullable String location,
                @Nullable Long version) implements Arrival {}
    }

    /**
     * Takes a request's key, unless it is taken.
     *
     * @param fingerprint of what is asked: the same request has the same
     */
    Arrival arrive(Caller by, String key, String fingerprint);

    /** It was carried out, and this was answered. */
    void done(Caller by, String key, Arrival.Done answer);

    /** Nothing was done, so that the key is free again. */
    void refused(Caller by, String key);
}
