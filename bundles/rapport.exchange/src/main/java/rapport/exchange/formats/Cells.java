package rapport.exchange.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rapport.exchange.model.Column;
import rapport.exchange.model.ColumnMapping;
import rapport.exchange.model.Field;

/** Finds cells by what their columns mean. */
final class Cells {

    private final ColumnMapping mapping;

    Cells(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /** Where the columns of that meaning stand. */
    int[] places(Field field) {
        return IntStream.range(0, mapping.columns().size())
                .filter(at -> mapping.columns().get(at).field() == field)
                .toArray();
    }

    Column column(int at) {
        return mapping.columns().get(at);
    }

    /** Where the column stands that says of which sort the cell of another is; -1 where there is none. */
    int labelPlace(int at, Field label) {
        String block = column(at).block();
        return IntStream.of(places(label))
                .filter(place -> column(place).block().equals(block))
                .findFirst()
                .orElse(-1);
    }

    /** The blocks in which columns of these meanings stand together. */
    List<String> blocks(List<Field> fields) {
        return mapping.columns().stream()
                .filter(column -> fields.contains(column.field()))
                .map(Column::block)
                .distinct()
                .toList();
    }

    /** The cell there, without blanks around it; empty where the row is too short. */
    static String at(List<String> cells, int place) {
        return place < 0 || place >= cells.size() ? "" : cells.get(place).strip();
    }

    /** The first filled cell of those places. */
    static @Nullable String first(List<String> cells, int[] places) {
        for (int place : places) {
            String cell = at(cells, place);
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return null;
    }

    /** All filled cells of those places. */
    static List<String> all(List<String> cells, int[] places) {
        List<String> filled = new ArrayList<>(places.length);
        for (int place : places) {
            Optional.of(at(cells, place)).filter(cell -> !cell.isEmpty()).ifPresent(filled::add);
        }
        return filled;
    }
}
