package rapport.store.api;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives values to the places of a statement in the forms that both engines take. */
final class Binding {

    private Binding() {}

    /** The values one after the other, beginning at that place. */
    static void bind(PreparedStatement statement, int first, List<?> values) throws SQLException {
        for (int at = 0; at < values.size(); at++) {
            bind(statement, first + at, values.get(at));
        }
    }

    static void bind(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value instanceof Instant instant) {
            statement.setObject(place, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof UUID[] ids) {
            statement.setArray(place, statement.getConnection().createArrayOf("uuid", ids));
        } else if (value instanceof String[] words) {
            statement.setArray(place, statement.getConnection().createArrayOf("varchar", words));
        } else {
            statement.setObject(place, value);
        }
    }
}
