package rapport.store.api;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import org.jooq.DataType;
import org.jooq.Field;

/** Names columns by their table, so that joins stay unambiguous. */
public final class Columns {

    private Columns() {}

    /** A column that always has a value. */
    public static <T> Field<T> required(String table, String column, DataType<T> type) {
        return field(name(table, column), type.notNull());
    }

    /** A column that may be null. */
    public static <T> Field<T> optional(String table, String column, DataType<T> type) {
        return field(name(table, column), type);
    }
}
