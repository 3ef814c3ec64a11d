package rapport.console.api.widget;

import java.util.Locale;

/** How something is meant. Colour follows, and never stands alone. */
public enum Tone {
    PLAIN,
    /** Nothing was heard for too long. */
    COLD,
    ACCENT,
    GOOD,
    CAREFUL,
    SERIOUS;

    public String asClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
