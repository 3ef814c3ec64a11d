package rapport.exchange.formats;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapport.exchange.model.ColumnMapping;
import rapport.exchange.model.FactMapping;
import rapport.exchange.model.Origin;
import rapport.exchange.model.Row;
import rapport.exchange.model.TableRow;
import rapport.exchange.model.Writing;
import rapport.exchange.rules.TableHeading;

/** Understands a row of cells as a row of a table of facts; what the cells mean, the table itself knows. */
final class FactCells implements CellReader {

    private final List<String> headings;
    private final String table;
    private final Writing writing;

    FactCells(ColumnMapping mapping) {
        headings = mapping.headings();
        FactMapping told = mapping.facts();
        table = told == null ? TableHeading.findTable(headings).orElse("") : told.table();
        writing = told == null ? Writing.OURS : new Writing(named(told), mapping.dateOrder(), told.decimal());
    }

    private Map<String, String> named(FactMapping told) {
        Map<String, String> named = new HashMap<>();
        for (int at = 0; at < headings.size(); at++) {
            String column = told.columns().get(at);
            if (!column.isEmpty()) {
                named.putIfAbsent(column, headings.get(at));
            }
        }
        return named;
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
        return new TableRow(origin, table, key, filled, writing, List.of());
    }
}
