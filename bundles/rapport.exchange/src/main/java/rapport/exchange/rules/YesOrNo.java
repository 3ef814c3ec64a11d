package rapport.exchange.rules;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Yes or no, in the words in which people write it. */
public final class YesOrNo {

    private YesOrNo() {}

    /** What the cell says; empty where it says neither. */
    public static Optional<Boolean> find(@Nullable String cell) {
        return switch (cell == null ? "" : cell.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1", "ja" -> Optional.of(true);
            case "no", "false", "0", "nein" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** The word that is read back as it. */
    public static String word(boolean yes) {
        return yes ? "yes" : "no";
    }
}
