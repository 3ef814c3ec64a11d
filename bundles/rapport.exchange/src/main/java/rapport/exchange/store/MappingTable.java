package rapport.exchange.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import rapport.exchange.model.ColumnMapping;
import rapport.exchange.model.DateOrder;

/** What people said that headings mean, found again by the headings. */
final class MappingTable {

    private static final Table<Record> MAPPING = table(name("import_mapping"));
    private static final Field<String> FINGERPRINT = field(name("fingerprint"), SQLDataType.VARCHAR.notNull());
    private static final Field<String> FIELDS = field(name("fields"), SQLDataType.CLOB.notNull());
    private static final Field<String> DATE_ORDER = field(name("date_order"), SQLDataType.VARCHAR.notNull());
    private static final Field<Instant> CHANGED_AT = field(name("changed_at"), SQLDataType.INSTANT.notNull());

    private MappingTable() {}

    static Optional<ColumnMapping> find(DSLContext sql, ColumnMapping proposed) {
        return sql.select(FIELDS, DATE_ORDER)
                .from(MAPPING)
                .where(FINGERPRINT.eq(fingerprint(proposed)))
                .fetchOptional()
                .map(row -> proposed.meaning(fields(row.get(FIELDS))).reading(DateOrder.valueOf(row.get(DATE_ORDER))));
    }

    static void put(DSLContext sql, ColumnMapping said, Instant at) {
        String fields =
                said.columns().stream().map(column -> column.field().name()).collect(Collectors.joining(","));
        String fingerprint = fingerprint(said);
        int known = sql.update(MAPPING)
                .set(FIELDS, fields)
                .set(DATE_ORDER, said.dateOrder().name())
                .set(CHANGED_AT, at)
                .where(FINGERPRINT.eq(fingerprint))
                .execute();
        if (known == 0) {
            sql.insertInto(MAPPING)
                    .set(FINGERPRINT, fingerprint)
                    .set(FIELDS, fields)
                    .set(DATE_ORDER, said.dateOrder().name())
                    .set(CHANGED_AT, at)
                    .execute();
        }
    }

    private static List<rapport.exchange.model.Field> fields(String names) {
        return Stream.of(names.split(","))
                .map(rapport.exchange.model.Field::valueOf)
                .toList();
    }

    private static String fingerprint(ColumnMapping mapping) {
        try {
            byte[] words = String.join("\u001F", mapping.headings()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
