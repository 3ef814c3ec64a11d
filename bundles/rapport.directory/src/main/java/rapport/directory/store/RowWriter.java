package rapport.directory.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Inserts rows of one table. The statement is rendered once for each engine and bound by hand, since a file of people
 * inserts hundreds of thousands.
 */
final class RowWriter<T> {

    private static final int BATCH = 2_000;

    private final Table<Record> table;
    private final List<Field<?>> fields = new ArrayList<>();
    private final List<Function<? super T, ? extends @Nullable Object>> values = new ArrayList<>();
    private final ConcurrentMap<SQLDialect, String> statements = new ConcurrentHashMap<>();

    RowWriter(Table<Record> table) {
        this.table = table;
    }

    <V> RowWriter<T> with(Field<V> field, Function<? super T, ? extends @Nullable V> value) {
        fields.add(field);
        values.add(value);
        return this;
    }

    void insert(DSLContext sql, Collection<? extends T> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String statement = statements.computeIfAbsent(sql.dialect(), dialect -> render(sql));
        sql.connection(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(statement)) {
                insert(insert, rows);
            }
        });
    }

    private String render(DSLContext sql) {
        List<Param<?>> places = new ArrayList<>();
        fields.forEach(field -> places.add(DSL.param(field.getName(), field)));
        return sql.render(sql.insertInto(table).columns(fields).values(places));
    }

    private void insert(PreparedStatement insert, Collection<? extends T> rows) throws SQLException {
        int waiting = 0;
        for (T row : rows) {
            for (int column = 0; column < values.size(); column++) {
                insert.setObject(column + 1, bindable(values.get(column).apply(row)));
            }
            insert.addBatch();
            if (++waiting == BATCH) {
                insert.executeBatch();
                waiting = 0;
            }
        }
        if (waiting > 0) {
            insert.executeBatch();
        }
    }

    private static @Nullable Object bindable(@Nullable Object value) {
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }
}
