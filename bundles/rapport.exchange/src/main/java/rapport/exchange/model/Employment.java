package rapport.exchange.model;

import org.jspecify.annotations.Nullable;

/** What a file says about where somebody works. */
public record Employment(
        @Nullable String organization,
        @Nullable String department,
        @Nullable String title) {

    /** Nobody told. */
    public static final Employment NONE = new Employment(null, null, null);

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return organization == null && department == null && title == null;
    }
}
