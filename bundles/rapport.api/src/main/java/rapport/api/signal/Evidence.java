package rapport.api.signal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One fact behind a signal.
 *
 * @param kind what it is: {@code interaction}, {@code commitment}, {@code position}, {@code tie}, {@code relationship}
 * @param id which one
 * @param at when it was so
 * @param words the fact in a line, in the words of those who recorded it
 * @param level on which it is, where that is another one than the relationship's: only those are told who may read that
 *     level while it is on; null for the relationship's own
 */
public record Evidence(
        String kind,
        String id,
        Instant at,
        String words,
        @Nullable String level) {

    /** A fact of the relationship itself. */
    public Evidence(String kind, String id, Instant at, String words) {
        this(kind, id, at, words, null);
    }
}
