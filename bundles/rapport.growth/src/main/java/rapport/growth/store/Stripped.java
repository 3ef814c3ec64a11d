package rapport.growth.store;

import org.jspecify.annotations.Nullable;

/** Words without blanks around them; nothing but blanks is nothing. */
final class Stripped {

    private Stripped() {}

    static @Nullable String of(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
