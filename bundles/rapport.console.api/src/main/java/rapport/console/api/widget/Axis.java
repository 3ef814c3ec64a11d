package rapport.console.api.widget;

import org.jspecify.annotations.Nullable;

/**
 * A direction of a chart.
 *
 * @param label what is measured
 * @param unit in what, or an empty text
 * @param min where it begins; null to fit
 * @param max where it ends; null to fit
 */
public record Axis(
        Kind kind,
        String label,
        String unit,
        @Nullable Double min,
        @Nullable Double max) {

    /** What stands along it. */
    public enum Kind {
        /** Instants or days. */
        TIME,
        NUMBER,
        /** Words, in the order of the marks. */
        WORDS
    }

    public static Axis time(String label) {
        return new Axis(Kind.TIME, label, "", null, null);
    }

    public static Axis number(String label) {
        return new Axis(Kind.NUMBER, label, "", null, null);
    }

    public static Axis words(String label) {
        return new Axis(Kind.WORDS, label, "", null, null);
    }

    public Axis in(String measure) {
        return new Axis(kind, label, measure, min, max);
    }

    public Axis between(double lowest, double highest) {
        return new Axis(kind, label, unit, lowest, highest);
    }

    /** Begins there, and ends where its marks do. */
    public Axis from(double lowest) {
        return new Axis(kind, label, unit, lowest, null);
    }

    /** Label and unit, as a heading says them. */
    public String heading() {
        return unit.isEmpty() ? label : label + " (" + unit + ")";
    }
}
