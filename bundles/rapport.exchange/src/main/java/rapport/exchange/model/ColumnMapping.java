package rapport.exchange.model;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table mean.
 *
 * @param facts where it holds facts under headings of another program; null for anything else
 */
public record ColumnMapping(
        Shape shape,
        List<Column> columns,
        DateOrder dateOrder,
        @Nullable FactMapping facts) {

    public ColumnMapping {
        columns = List.copyOf(columns);
    }

    public List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    /** Whether any column has that meaning. */
    public boolean has(Field field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    /** The same table with the meanings that a person chose, one for each column. */
    public ColumnMapping meaning(List<Field> fields) {
        if (fields.size() != columns.size()) {
            throw new IllegalArgumentException(fields.size() + " meanings for " + columns.size() + " columns");
        }
        List<Column> changed = IntStream.range(0, columns.size())
                .mapToObj(index -> columns.get(index).meaning(fields.get(index)))
                .toList();
        return new ColumnMapping(shape, changed, dateOrder, facts);
    }

    /** The same mapping with dates read in another order. */
    public ColumnMapping reading(DateOrder order) {
        return new ColumnMapping(shape, columns, order, facts);
    }

    /** The same table, said to hold these facts. */
    public ColumnMapping holding(@Nullable FactMapping told) {
        return new ColumnMapping(shape, columns, dateOrder, told);
    }
}
