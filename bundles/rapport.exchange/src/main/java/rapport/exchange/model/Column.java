package rapport.exchange.model;

import org.jspecify.annotations.Nullable;

/**
 * What one column of a table means.
 *
 * @param heading what stands above it
 * @param block joins columns that describe one thing, such as the parts of the business address; empty for most
 * @param label work, home, mobile …; null where the heading does not say
 */
public record Column(
        String heading, Field field, String block, @Nullable String label) {

    /** A column that stands alone. */
    public static Column of(String heading, Field field) {
        return new Column(heading, field, "", null);
    }

    /** The same column with another meaning, chosen by a person. */
    public Column meaning(Field other) {
        return other == field ? this : new Column(heading, other, block, label);
    }
}
