package rapport.exchange.model;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read: enough to read it again in the same way.
 *
 * @param charset the name of its encoding
 * @param table how its cells are told apart; null where it is not a table
 */
public record Reading(
        Format format, String charset, @Nullable Table table) {

    public Reading {
        if (format.isCsv() && table == null) {
            throw new IllegalArgumentException("a CSV file is read as a table");
        }
    }

    /** The table of a CSV file. */
    public Table requireTable() {
        if (table == null) {
            throw new IllegalStateException(format + " is not a table");
        }
        return table;
    }

    public Charset encoding() {
        return Charset.forName(charset);
    }

    /** The same file, its columns understood otherwise. */
    public Reading understoodAs(ColumnMapping mapping) {
        return new Reading(format, charset, requireTable().understoodAs(mapping));
    }
}
