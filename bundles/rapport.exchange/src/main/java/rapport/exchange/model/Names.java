package rapport.exchange.model;

import org.jspecify.annotations.Nullable;

/**
 * What a file calls somebody.
 *
 * @param additional middle names
 * @param formatted the whole name as one would write it
 */
public record Names(
        @Nullable String given,
        @Nullable String additional,
        @Nullable String family,
        @Nullable String formatted,
        @Nullable String nickname) {

    /** Nobody told. */
    public static final Names NONE = new Names(null, null, null, null, null);

    /** Whether there is anything to call them by. */
    public boolean areEmpty() {
        return given == null && additional == null && family == null && formatted == null && nickname == null;
    }
}
