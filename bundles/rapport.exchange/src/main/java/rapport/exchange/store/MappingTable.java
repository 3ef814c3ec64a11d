package rapport.exchange.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import rapport.exchange.model.DateOrder;
import rapport.exchange.model.DecimalSign;
import rapport.exchange.model.FactMapping;
import rapport.exchange.model.Format.Kind;
import rapport.exchange.model.Remembered;

/** What people said that headings mean, found again by the headings. */
final class MappingTable {

    private static final Table<Record> MAPPING = table(name("import_mapping"));
    private static final Field<String> FINGERPRINT = field(name("fingerprint"), SQLDataType.VARCHAR.notNull());
    private static final Field<String> FIELDS = field(name("fields"), SQLDataType.CLOB.notNull());
    private static final Field<String> DATE_ORDER = field(name("date_order"), SQLDataType.VARCHAR.notNull());
    private static final Field<String> KIND = field(name("kind"), SQLDataType.VARCHAR.notNull());
    private static final Field<@Nullable String> FACTS_TABLE = field(name("facts_table"), SQLDataType.VARCHAR);
    private static final Field<@Nullable String> FACTS_COLUMNS = field(name("facts_columns"), SQLDataType.VARCHAR);
    private static final Field<@Nullable String> DECIMAL_SIGN = field(name("decimal_sign"), SQLDataType.VARCHAR);
    private static final Field<Instant> CHANGED_AT = field(name("changed_at"), SQLDataType.INSTANT.notNull());

    private MappingTable() {}

    static Optional<Remembered> find(DSLContext sql, List<String> headings) {
        return sql.select(FIELDS, DATE_ORDER, KIND, FACTS_TABLE, FACTS_COLUMNS, DECIMAL_SIGN)
                .from(MAPPING)
                .where(FINGERPRINT.eq(fingerprint(headings)))
                .fetchOptional()
                .map(row -> new Remembered(
                        Kind.valueOf(row.get(KIND)),
                        fields(row.get(FIELDS)),
                        DateOrder.valueOf(row.get(DATE_ORDER)),
                        facts(row.get(FACTS_TABLE), row.get(FACTS_COLUMNS), row.get(DECIMAL_SIGN))));
    }

    private static @Nullable FactMapping facts(
            @Nullable String table, @Nullable String columns, @Nullable String decimal) {
        return table == null || columns == null || decimal == null
                ? null
                : new FactMapping(table, List.of(columns.split(",", -1)), DecimalSign.valueOf(decimal));
    }

    static void put(DSLContext sql, List<String> headings, Remembered said, Instant at) {
        String fingerprint = fingerprint(headings);
        String fields =
                said.fields().stream().map(rapport.exchange.model.Field::name).collect(Collectors.joining(","));
        Map<Field<?>, @Nullable Object> values = new LinkedHashMap<>();
        values.put(FIELDS, fields);
        values.put(DATE_ORDER, said.dateOrder().name());
        values.put(KIND, said.kind().name());
        FactMapping facts = said.facts();
        values.put(FACTS_TABLE, facts == null ? null : facts.table());
        values.put(FACTS_COLUMNS, facts == null ? null : String.join(",", facts.columns()));
        values.put(DECIMAL_SIGN, facts == null ? null : facts.decimal().name());
        values.put(CHANGED_AT, at);
        int known = sql.update(MAPPING)
                .set(values)
                .where(FINGERPRINT.eq(fingerprint))
                .execute();
        if (known == 0) {
            sql.insertInto(MAPPING).set(FINGERPRINT, fingerprint).set(values).execute();
        }
    }

    private static List<rapport.exchange.model.Field> fields(String names) {
        return Stream.of(names.split(","))
                .map(rapport.exchange.model.Field::valueOf)
                .toList();
    }

    private static String fingerprint(List<String> headings) {
        try {
            byte[] words = String.join("\u001F", headings).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
