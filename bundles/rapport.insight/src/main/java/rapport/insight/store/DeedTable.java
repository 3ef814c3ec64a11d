package rapport.insight.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import rapport.api.relationship.RelationshipId;

/** What was done about signals, in columns. */
final class DeedTable {

    static final Table<Record> DEED = table(name("signal_deed"));
    static final Field<UUID> ID = of("id", SQLDataType.UUID.notNull());
    static final Field<UUID> RELATIONSHIP = of("relationship", SQLDataType.UUID.notNull());
    static final Field<String> RULE = of("rule", SQLDataType.VARCHAR.notNull());
    static final Field<String> ABOUT = of("about", SQLDataType.VARCHAR.notNull());
    static final Field<Instant> AT = of("at", SQLDataType.INSTANT.notNull());
    static final Field<UUID> ACCOUNT = of("account", SQLDataType.UUID.notNull());
    static final Field<String> BY_NAME = of("by_name", SQLDataType.VARCHAR.notNull());
    static final Field<String> WHAT = of("what", SQLDataType.VARCHAR);
    static final Field<String> HELPED = of("helped", SQLDataType.VARCHAR);
    static final Field<Instant> ASK_FROM = of("ask_from", SQLDataType.INSTANT.notNull());

    static final List<Field<?>> COLUMNS = List.of(ID, RELATIONSHIP, RULE, ABOUT, AT, BY_NAME, WHAT, HELPED);

    private DeedTable() {}

    static Deed read(Record row) {
        String helped = row.get(HELPED);
        return new Deed(
                new DeedId(row.get(ID)),
                new RelationshipId(row.get(RELATIONSHIP)),
                row.get(RULE),
                row.get(ABOUT),
                row.get(AT),
                row.get(BY_NAME),
                row.get(WHAT),
                helped == null ? null : Deed.Helped.valueOf(helped));
    }

    private static <T> Field<T> of(String column, DataType<T> type) {
        return field(name("signal_deed", column), type);
    }
}
