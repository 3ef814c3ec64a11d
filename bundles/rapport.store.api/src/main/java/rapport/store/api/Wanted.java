package rapport.store.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Many ids or keys at once, in statements whose text is the same however many there are, so that the engines plan them once.
 *
 * <p>The tables are to be joined on the left: the embedded engine keeps that order, also where it has planned the statement
 * while the tables were empty, and looks each id up in an index. Safe for use by any thread.
 */
public final class Wanted {

    /** The column of {@link #ids}. */
    public static final Field<UUID> ID = DSL.field(DSL.name("wanted", "wanted_id"), SQLDataType.UUID);

    /** The column of {@link #keys}. */
    public static final Field<String> KEY = DSL.field(DSL.name("wanted", "wanted_key"), SQLDataType.VARCHAR);

    /** The first column of {@link #pairs}. */
    public static final Field<UUID> FIRST = DSL.field(DSL.name("wanted", "wanted_first"), SQLDataType.UUID);

    /** The second column of {@link #pairs}. */
    public static final Field<UUID> SECOND = DSL.field(DSL.name("wanted", "wanted_second"), SQLDataType.UUID);

    private Wanted() {}

    /** A table of these ids. */
    public static Table<?> ids(Collection<UUID> ids) {
        return ids(ids.toArray(UUID[]::new));
    }

    /** A table of these ids. */
    public static Table<?> ids(UUID... ids) {
        return DSL.unnest(ids).as("wanted", "wanted_id");
    }

    /** A table of these keys. */
    public static Table<?> keys(Collection<String> keys) {
        return DSL.unnest(keys.toArray(String[]::new)).as("wanted", "wanted_key");
    }

    /** A table of pairs: each id of a key beside that key. */
    public static Table<?> pairs(Map<UUID, ? extends Collection<UUID>> pairs) {
        List<UUID> first = new ArrayList<>();
        List<UUID> second = new ArrayList<>();
        pairs.forEach((key, ids) -> ids.forEach(id -> {
            first.add(key);
            second.add(id);
        }));
        return DSL.table("unnest({0}, {1})", DSL.val(first.toArray(UUID[]::new)), DSL.val(second.toArray(UUID[]::new)))
                .as("wanted", "wanted_first", "wanted_second");
    }

    /**
     * Whether the field is one of a page of ids, rather than of thousands: the embedded engine compares each row that the
     * index has led it to with each id once more.
     */
    public static Condition among(Field<UUID> field, Collection<UUID> ids) {
        return among(field, ids.toArray(UUID[]::new));
    }

    /** As {@link #among(Field, Collection)}. */
    public static Condition among(Field<UUID> field, UUID... ids) {
        // jOOQ itself would write a comparison for each id, for the embedded engine to parse.
        return ids.length == 1 ? field.eq(ids[0]) : DSL.condition("{0} = any({1})", field, DSL.val(ids));
    }
}
