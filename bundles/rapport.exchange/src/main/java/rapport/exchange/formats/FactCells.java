package rapport.exchange.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapport.exchange.model.ColumnMapping;
import rapport.exchange.model.Origin;
import rapport.exchange.model.Row;
import rapport.exchange.model.TableRow;
import rapport.exchange.rules.TableHeading;

/** Understands a row of cells as a row of a table of facts; what the cells mean, the table itself knows. */
final class FactCells implements CellReader {

    private final List<String> headings;
    private final String table;

    FactCells(ColumnMapping mapping) {
        headings = mapping.headings();
        table = TableHeading.findTable(headings).orElse("");
    }

    @Override
    public Row read(Origin origin, List<String> cells) {
        String key = "";
        Map<String, String> filled = new LinkedHashMap<>();
        for (int at = 0; at < headings.size(); at++) {
            String cell = Cells.at(cells, at);
            if (TableHeading.findTable(headings.get(at)).isPresent()) {
                key = cell;
            } else if (!cell.isEmpty()) {
                filled.put(headings.get(at), cell);
            }
        }
        return new TableRow(origin, table, key, filled, List.of());
    }
}
