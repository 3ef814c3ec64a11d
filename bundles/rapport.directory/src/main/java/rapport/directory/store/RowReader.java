package rapport.directory.store;

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
 * by hand, since building one takes longer than the engine needs to run it.
 */
final class RowReader<T> {

    private final Function<Condition, Select<?>> statement;
    private final Field<UUID> id;
    private final Row<T> row;
    private final ConcurrentMap<SQLDialect, Rendered> statements = new ConcurrentHashMap<>();

    /** Makes something of the row that the result stands at. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private record Rendered(String one, String many) {}

    /** With the statement for a condition on that field. */
    RowReader(Field<UUID> id, Function<Condition, Select<?>> statement, Row<T> row) {
        this.id = id;
        this.statement = statement;
        this.row = row;
    }

    List<T> read(DSLContext sql, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Rendered rendered = statements.computeIfAbsent(sql.dialect(), dialect -> render(sql));
        return sql.connectionResult(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement(ids.size() == 1 ? rendered.one() : rendered.many())) {
                bind(connection, select, ids);
                return read(select);
            }
        });
    }

    private static void bind(Connection connection, PreparedStatement select, Collection<UUID> ids)
            throws SQLException {
        if (ids.size() == 1) {
            select.setObject(1, ids.iterator().next());
        } else {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
        }
    }

    private List<T> read(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(row.read(rows));
            }
            return read;
        }
    }

    private Rendered render(DSLContext sql) {
        Condition one = id.eq(DSL.param("id", UUID.class));
        // What is in the array does not matter: only its place is rendered.
        Condition many = Parts.isAnyOf(id, new UUID(0, 0));
        return new Rendered(sql.render(statement.apply(one)), sql.render(statement.apply(many)));
    }
}
