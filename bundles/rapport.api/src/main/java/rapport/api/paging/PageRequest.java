package rapport.api.paging;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param limit how many items at the most, 1 to 1,000
 * @param cursor where the page before ended, as that page told it; null for the first page
 */
public record PageRequest(int limit, @Nullable String cursor) {

    public static final int MOST = 1_000;

    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be 1 to " + MOST + ", was " + limit);
        }
    }

    /** The first page. */
    public static PageRequest first(int limit) {
        return new PageRequest(limit, null);
    }
}
