package rapport.exchange.model;

import java.util.List;

/**
 * What somebody said of a table, to be said by nobody again.
 *
 * @param fields what the columns mean, one for each
 */
public record Remembered(Format.Kind kind, List<Field> fields, DateOrder dateOrder) {

    public Remembered {
        fields = List.copyOf(fields);
    }

    public static Remembered of(Format.Kind kind, ColumnMapping mapping) {
        return new Remembered(
                kind, mapping.columns().stream().map(Column::field).toList(), mapping.dateOrder());
    }

    /** The mapping as it was said. */
    public ColumnMapping in(ColumnMapping proposed) {
        return proposed.meaning(fields).reading(dateOrder);
    }
}
