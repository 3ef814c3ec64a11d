package rapport.store.api;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of one table. The statements are rendered once for each engine and bound by hand, since a file of people
 * writes hundreds of thousands. Kept as a constant once its fields are named; then safe for use by any thread.
 *
 * @param <T> what becomes a row
 */
public final class RowWriter<T> {

    private static final int BATCH = 2_000;

    private final Table<Record> table;
    private final List<Place<T>> fields = new ArrayList<>();
    private final List<Place<T>> keys = new ArrayList<>();
    private final ConcurrentMap<SQLDialect, String> insertions = new ConcurrentHashMap<>();
    private final ConcurrentMap<SQLDialect, String> updates = new ConcurrentHashMap<>();
    private final ConcurrentMap<SQLDialect, String> deletions = new ConcurrentHashMap<>();

    private record Place<T>(Field<?> field, Function<? super T, ? extends @Nullable Object> value) {}

    public RowWriter(Table<Record> table) {
        this.table = table;
    }

    /** A field, and what stands in it. */
    public <V> RowWriter<T> with(Field<V> field, Function<? super T, ? extends @Nullable V> value) {
        fields.add(new Place<>(field, value));
        return this;
    }

    /** A field that tells which row it is. */
    public <V> RowWriter<T> withKey(Field<V> field, Function<? super T, ? extends V> value) {
        keys.add(new Place<>(field, value));
        return this;
    }

    /** Adds the rows. */
    public void insert(DSLContext sql, Collection<? extends T> rows) {
        if (!rows.isEmpty()) {
            run(sql, insertions.computeIfAbsent(sql.dialect(), dialect -> insertion(sql)), places(fields, keys), rows);
        }
    }

    /** Sets the fields of those rows that have these keys. */
    public void update(DSLContext sql, Collection<? extends T> rows) {
        if (!rows.isEmpty()) {
            run(sql, updates.computeIfAbsent(sql.dialect(), dialect -> update(sql)), places(fields, keys), rows);
        }
    }

    /** Deletes the rows that have these keys; those that are not there are not missed. */
    public void delete(DSLContext sql, Collection<? extends T> rows) {
        if (!rows.isEmpty()) {
            run(sql, deletions.computeIfAbsent(sql.dialect(), dialect -> deletion(sql)), keys, rows);
        }
    }

    private static <T> List<Place<T>> places(List<Place<T>> first, List<Place<T>> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private String insertion(DSLContext sql) {
        List<Field<?>> columns = new ArrayList<>();
        List<Param<?>> values = new ArrayList<>();
        for (Place<T> place : places(fields, keys)) {
            columns.add(place.field());
            values.add(parameter(place));
        }
        return sql.render(sql.insertInto(table).columns(columns).values(values));
    }

    private String update(DSLContext sql) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        fields.forEach(place -> values.put(place.field(), parameter(place)));
        return sql.render(sql.update(table).set(values).where(same()));
    }

    private String deletion(DSLContext sql) {
        return sql.render(sql.deleteFrom(table).where(same()));
    }

    private Condition same() {
        Condition same = DSL.noCondition();
        for (Place<T> key : keys) {
            same = same.and(DSL.condition("{0} = {1}", key.field(), parameter(key)));
        }
        return same;
    }

    private static Param<?> parameter(Place<?> place) {
        return DSL.param(place.field().getName(), place.field());
    }

    private void run(DSLContext sql, String statement, List<Place<T>> places, Collection<? extends T> rows) {
        sql.connection(connection -> {
            try (PreparedStatement prepared = connection.prepareStatement(statement)) {
                int waiting = 0;
                for (T row : rows) {
                    bind(prepared, places, row);
                    prepared.addBatch();
                    if (++waiting == BATCH) {
                        prepared.executeBatch();
                        waiting = 0;
                    }
                }
                if (waiting > 0) {
                    prepared.executeBatch();
                }
            }
        });
    }

    private static <T> void bind(PreparedStatement prepared, List<Place<T>> places, T row) throws SQLException {
        for (int at = 0; at < places.size(); at++) {
            Binding.bind(prepared, at + 1, places.get(at).value().apply(row));
        }
    }
}
