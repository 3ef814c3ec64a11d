package rapport.api.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.id.Id;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;

/**
 * How records of one kind stand in a table: each column beside what a record tells in it, so that the two never part. Kept as a
 * constant; safe for use by many threads.
 *
 * @param <T> the record
 */
public final class FactShape<T> {

    private static final int AT_ONCE = 500;

    private final Function<? super T, ? extends Id> id;
    private final List<Cell<T>> cells;

    private record Cell<T>(FactColumn column, Function<? super T, ? extends @Nullable Object> told) {}

    private FactShape(Function<? super T, ? extends Id> id, List<Cell<T>> cells) {
        this.id = id;
        this.cells = List.copyOf(cells);
    }

    /** A table of records that are known by that id; its columns follow. */
    public static <T> FactShape<T> of(Function<? super T, ? extends Id> id) {
        return new FactShape<>(id, List.of());
    }

    /** With one more column that every row must fill. */
    public FactShape<T> required(String column, Kind kind, Function<? super T, ? extends @Nullable Object> told) {
        return with(FactColumn.required(column, kind), told);
    }

    /** With one more column that a row may leave empty. */
    public FactShape<T> optional(String column, Kind kind, Function<? super T, ? extends @Nullable Object> told) {
        return with(FactColumn.optional(column, kind), told);
    }

    /** With one more column. */
    public FactShape<T> with(FactColumn column, Function<? super T, ? extends @Nullable Object> told) {
        List<Cell<T>> more = new ArrayList<>(cells);
        more.add(new Cell<>(column, told));
        return new FactShape<>(id, more);
    }

    public List<FactColumn> columns() {
        return cells.stream().map(Cell::column).toList();
    }

    /** The row of a record. */
    public FactRow row(T record) {
        FactRow row = FactRow.of(id.apply(record).value());
        for (Cell<T> cell : cells) {
            row = row.with(cell.column().name(), cell.told().apply(record));
        }
        return row;
    }

    /** Tells the row of every record of a list, a page at a time. */
    public void each(Function<PageRequest, Slice<T>> list, Consumer<FactRow> visitor) {
        eachPage(list, page -> page.forEach(record -> visitor.accept(row(record))));
    }

    /** Tells every page of a list, for rows that take more than their record. */
    public static <T> void eachPage(Function<PageRequest, Slice<T>> list, Consumer<List<T>> visitor) {
        @Nullable String cursor = null;
        do {
            Slice<T> page = list.apply(new PageRequest(AT_ONCE, cursor));
            visitor.accept(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
    }
}
