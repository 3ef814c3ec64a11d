package rapport.insight.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Positions that began or ended under our eyes, in columns. */
final class MoveTable {

    static final Table<Record> MOVE = table(name("position_move"));
    static final Field<UUID> POSITION = of("held_position", SQLDataType.UUID.notNull());
    static final Field<Boolean> BEGAN = of("began", SQLDataType.BOOLEAN.notNull());
    static final Field<UUID> PERSON = of("person", SQLDataType.UUID.notNull());
    static final Field<UUID> ORGANIZATION = of("organization", SQLDataType.UUID.notNull());
    static final Field<LocalDate> ON = of("on_day", SQLDataType.LOCALDATE.notNull());
    static final Field<Instant> NOTICED = of("noticed", SQLDataType.INSTANT.notNull());
    static final Field<String> HELD = of("held", SQLDataType.VARCHAR.notNull());

    private MoveTable() {}

    private static <T> Field<T> of(String column, DataType<T> type) {
        return field(name("position_move", column), type);
    }
}
