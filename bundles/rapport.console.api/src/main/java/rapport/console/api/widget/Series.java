package rapport.console.api.widget;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Marks that belong together.
 *
 * @param name in the legend and the table
 * @param tone how it is meant; plain takes the next ink of the chart
 * @param trended whether its trend is drawn, where its interval excludes no change
 */
public record Series(String name, Kind kind, List<Mark> marks, Tone tone, boolean trended) {

    /** How it is drawn. */
    public enum Kind {
        /** In the order of time, with its intervals as a band. */
        LINE,
        /** A value that holds until the next. */
        STEP,
        BAR,
        SCATTER,
        /** Squares on a grid, the darker the greater their {@code n}. */
        HEAT;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Series {
        marks = List.copyOf(marks);
    }

    public static Series of(Kind kind, String name, List<Mark> marks) {
        return new Series(name, kind, marks, Tone.PLAIN, false);
    }

    public static Series line(String name, List<Mark> marks) {
        return of(Kind.LINE, name, marks);
    }

    public static Series step(String name, List<Mark> marks) {
        return of(Kind.STEP, name, marks);
    }

    public static Series bars(String name, List<Mark> marks) {
        return of(Kind.BAR, name, marks);
    }

    public static Series scatter(String name, List<Mark> marks) {
        return of(Kind.SCATTER, name, marks);
    }

    public static Series heat(String name, List<Mark> marks) {
        return of(Kind.HEAT, name, marks);
    }

    public Series tone(Tone meant) {
        return new Series(name, kind, marks, meant, trended);
    }

    public Series withTrend() {
        return new Series(name, kind, marks, tone, true);
    }

    /** The trend to draw; null where none was asked for, or none can be told from chance. */
    @Nullable
    Trend trend(Axis x) {
        Trend found = trended ? Trend.of(x, marks) : null;
        return found != null && found.excludesNoChange() ? found : null;
    }
}
