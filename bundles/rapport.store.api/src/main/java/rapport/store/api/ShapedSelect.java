package rapport.store.api;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Select;

/**
 * A select that comes in a few shapes, of which each is rendered once for each engine and bound by hand, since building one
 * takes longer than the engine needs to run it. Kept as a constant; safe for use by any thread.
 *
 * @param <S> what a statement's text depends on: of a few possibilities, never something that a request brings
 * @param <T> what a row becomes
 */
public final class ShapedSelect<S, T> {

    private final RowReader.Row<T> row;
    private final ConcurrentMap<Key<S>, String> texts = new ConcurrentHashMap<>();

    private record Key<S>(SQLDialect dialect, S shape) {}

    public ShapedSelect(RowReader.Row<T> row) {
        this.row = row;
    }

    /**
     * The rows of the statement in its order.
     *
     * @param statement the statement with just these values; asked only for a shape that is new
     * @param values the values in the order in which they stand in the statement
     * @throws IllegalStateException when the statement of a new shape has other values
     */
    public List<T> read(DSLContext sql, S shape, Supplier<? extends Select<?>> statement, List<?> values) {
        String text = texts.computeIfAbsent(
                new Key<>(sql.dialect(), shape), missing -> render(sql, shape, statement.get(), values));
        return sql.connectionResult(connection -> {
            List<T> read = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(text)) {
                Binding.bind(select, 1, values);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        read.add(row.read(rows));
                    }
                }
            }
            return read;
        });
    }

    private static String render(DSLContext sql, Object shape, Select<?> statement, List<?> values) {
        List<Object> bound = sql.extractBindValues(statement);
        if (!Arrays.deepEquals(bound.toArray(), values.toArray())) {
            throw new IllegalStateException(
                    "the statement of " + shape + " has the values " + bound + ", not " + values);
        }
        return sql.render(statement);
    }
}
