package rapport.health.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import org.jooq.DataType;
import org.jooq.Field;

/** Names columns by their table, so that joins stay unambiguous. */
final class Columns {

    private Columns() {}

    static <T> Field<T> required(String table, String column, DataType<T> type) {
        return field(name(table, column), type.notNull());
    }

    static <T> Field<T> optional(String table, String column, DataType<T> type) {
        return field(name(table, column), type);
    }
}
