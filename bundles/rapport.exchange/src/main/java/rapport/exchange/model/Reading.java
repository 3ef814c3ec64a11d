package rapport.exchange.model;

import java.nio.charset.Charset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read: enough to read it again in the same way.
 *
 * @param charset the name of its encoding
 * @param table how its cells are told apart; null where it is not a table
 */
public record Reading(
        Format format, String charset, @Nullable Table table) {

    private static final Set<Field> TELLING = Set.of(
            Field.FORMATTED_NAME,
            Field.GIVEN_NAME,
            Field.FAMILY_NAME,
            Field.NICKNAME,
            Field.MAIL,
            Field.PHONE,
            Field.ORGANIZATION);

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

    /** Whether rows can come of it: a table has to have a column by which people, firms or contacts are told apart. */
    public boolean isUnderstood() {
        return table == null
                || switch (format.kind()) {
                    case PEOPLE -> TELLING.stream().anyMatch(table.mapping()::has);
                    case ORGANIZATIONS -> table.mapping().has(Field.ORGANIZATION);
                    case INTERACTIONS ->
                        table.mapping().has(Field.AT) && table.mapping().has(Field.FROM);
                    case FACTS -> true;
                };
    }

    public Charset encoding() {
        return Charset.forName(charset);
    }

    /** The same file, its columns understood otherwise. */
    public Reading understoodAs(ColumnMapping mapping) {
        return new Reading(format, charset, requireTable().understoodAs(mapping));
    }
}
