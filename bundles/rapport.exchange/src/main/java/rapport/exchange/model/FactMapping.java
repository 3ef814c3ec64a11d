package rapport.exchange.model;

import java.util.List;

/**
 * That a file of another program holds facts of one kind, and in which of its columns.
 *
 * @param table the name of the table
 * @param columns the names of its columns, one for each of the file; empty where nothing is taken from that
 */
public record FactMapping(String table, List<String> columns, DecimalSign decimal) {

    public FactMapping {
        columns = List.copyOf(columns);
    }
}
