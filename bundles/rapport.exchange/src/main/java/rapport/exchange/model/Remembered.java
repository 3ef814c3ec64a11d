package rapport.exchange.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a table, to be said by nobody again.
 *
 * @param fields what the columns mean, one for each
 * @param facts where it holds facts under headings of another program; null for anything else
 */
public record Remembered(
        Format.Kind kind,
        List<Field> fields,
        DateOrder dateOrder,
        @Nullable FactMapping facts) {

    public Remembered {
        fields = List.copyOf(fields);
    }

    public static Remembered of(Format.Kind kind, ColumnMapping mapping) {
        return new Remembered(
                kind, mapping.columns().stream().map(Column::field).toList(), mapping.dateOrder(), mapping.facts());
    }

    /** The mapping as it was said. */
    public ColumnMapping in(ColumnMapping proposed) {
        return proposed.meaning(fields).reading(dateOrder).holding(facts);
    }
}
