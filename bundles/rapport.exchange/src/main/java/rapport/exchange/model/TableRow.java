package rapport.exchange.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a table of facts.
 *
 * @param table the name of the table
 * @param key what identifies the row in the file; empty where it says nothing
 * @param cells what is filled, by the headings as the file writes them, in its order
 */
public record TableRow(
        Origin origin, String table, String key, Map<String, String> cells, Writing writing, List<Problem> problems)
        implements Row {

    public TableRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        problems = List.copyOf(problems);
    }
}
