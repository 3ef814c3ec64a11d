package rapport.climate.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.required;

import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Climates, in columns. */
final class ClimateTable {

    static final Table<Record> CLIMATE = table(name("climate"));
    static final Field<UUID> RELATIONSHIP = required("climate", "relationship", SQLDataType.UUID);
    static final Field<String> POINTS = required("climate", "points", SQLDataType.VARCHAR);
    static final Field<String> REASONS = required("climate", "reasons", SQLDataType.VARCHAR);
    static final Field<String> FORMULA = required("climate", "formula", SQLDataType.VARCHAR);

    private ClimateTable() {}
}
