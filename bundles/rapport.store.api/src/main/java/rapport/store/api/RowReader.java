package rapport.store.api;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * Reads rows by their ids. The statements, one for a single id and one for many, are rendered once for each engine and bound
 * by hand, since building one takes longer than the engine needs to run it. Kept as a constant; safe for use by any thread.
 *
 * @param <T> what a row becomes
 */
public final class RowReader<T> {

    /** The embedded engine compares each row that it has found with each id once more. */
    private static final int PORTION = 64;

    private final Function<Condition, Select<?>> statement;
    private final Field<UUID> id;
    private final Row<T> row;
    private final ConcurrentMap<SQLDialect, Rendered> statements = new ConcurrentHashMap<>();

    /** Makes something of the row that the result stands at. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private record Rendered(String one, String many) {}

    /** With the statement for a condition on that field. */
    public RowReader(Field<UUID> id, Function<Condition, Select<?>> statement, Row<T> row) {
        this.id = id;
        this.statement = statement;
        this.row = row;
    }

    /**
     * The rows of those ids that there are, in no order.
     *
     * @param more values of the statement that stand behind the ids
     */
    public List<T> read(DSLContext sql, Collection<UUID> ids, Object... more) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Rendered rendered = statements.computeIfAbsent(sql.dialect(), dialect -> render(sql));
        List<Object> behind = List.of(more);
        return sql.connectionResult(connection -> ids.size() == 1
                ? readOne(connection, rendered, ids, behind)
                : readMany(connection, rendered, ids, behind));
    }

    private List<T> readOne(Connection connection, Rendered rendered, Collection<UUID> ids, List<?> more)
            throws SQLException {
        List<T> read = new ArrayList<>(1);
        try (PreparedStatement select = connection.prepareStatement(rendered.one())) {
            Binding.bind(select, 1, ids.iterator().next());
            Binding.bind(select, 2, more);
            run(select, read);
        }
        return read;
    }

    private List<T> readMany(Connection connection, Rendered rendered, Collection<UUID> ids, List<?> more)
            throws SQLException {
        List<UUID> all = List.copyOf(ids);
        List<T> read = new ArrayList<>(all.size());
        try (PreparedStatement select = connection.prepareStatement(rendered.many())) {
            for (int from = 0; from < all.size(); from += PORTION) {
                UUID[] portion =
                        all.subList(from, Math.min(from + PORTION, all.size())).toArray(UUID[]::new);
                Binding.bind(select, 1, portion);
                Binding.bind(select, 2, more);
                run(select, read);
            }
        }
        return read;
    }

    private void run(PreparedStatement select, List<T> into) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                into.add(row.read(rows));
            }
        }
    }

    private Rendered render(DSLContext sql) {
        Condition one = id.eq(DSL.param("id", UUID.class));
        // Which ids they are does not matter: only their place is rendered.
        Condition many = Wanted.among(id, new UUID(0, 0), new UUID(0, 1));
        return new Rendered(sql.render(statement.apply(one)), sql.render(statement.apply(many)));
    }
}
