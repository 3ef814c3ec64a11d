package rapport.console.api.widget;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number in a chart, with what it rests on.
 *
 * @param x where it stands: an instant or a day as ISO writes it, a number, or a word, as its axis has it
 * @param y how high; null where it is unknown, which is a gap and never a zero
 * @param low where its interval begins; null where it has none
 * @param high where its interval ends; null where it has none
 * @param n from how many observations it comes; null where that says nothing
 * @param words what it is, or an empty text
 * @param path where it leads; null for nowhere
 */
public record Mark(
        String x,
        @Nullable Double y,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Integer n,
        String words,
        @Nullable String path) {

    public Mark {
        if (y != null && !Double.isFinite(y)) {
            throw new IllegalArgumentException("a mark is a number or unknown, was " + y + " at " + x);
        }
    }

    public static Mark at(Instant instant, double y) {
        return known(instant.toString(), y);
    }

    public static Mark on(LocalDate day, double y) {
        return known(day.toString(), y);
    }

    public static Mark of(String word, double y) {
        return known(word, y);
    }

    public static Mark of(double x, double y) {
        return known(String.valueOf(x), y);
    }

    /** Nothing is known there: a gap. */
    public static Mark unknown(String x) {
        return new Mark(x, null, null, null, null, "", null);
    }

    public Mark between(double lowest, double highest) {
        return new Mark(x, y, lowest, highest, n, words, path);
    }

    public Mark n(int observations) {
        return new Mark(x, y, low, high, observations, words, path);
    }

    public Mark called(String name) {
        return new Mark(x, y, low, high, n, name, path);
    }

    public Mark leadsTo(String place) {
        return new Mark(x, y, low, high, n, words, place);
    }

    private static Mark known(String x, double y) {
        return new Mark(x, y, null, null, null, "", null);
    }
}
