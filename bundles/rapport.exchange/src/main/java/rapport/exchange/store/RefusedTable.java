package rapport.exchange.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import com.google.gson.reflect.TypeToken;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import rapport.api.json.RecordsJson;
import rapport.exchange.model.Finding;
import rapport.exchange.model.Refusal;

/** Rows that were not taken in, as they stood in their files. */
final class RefusedTable {

    static final Table<Record> REFUSED = table(name("import_refused"));
    static final Field<UUID> JOB = field(name("job"), SQLDataType.UUID.notNull());
    static final Field<Long> ROW = field(name("row_number"), SQLDataType.BIGINT.notNull());
    private static final Field<Long> LINE = field(name("line"), SQLDataType.BIGINT.notNull());
    private static final Field<String> CELLS = field(name("cells"), SQLDataType.CLOB.notNull());
    private static final Field<String> REASON = field(name("reason"), SQLDataType.VARCHAR.notNull());
    private static final Field<String> FINDINGS = field(name("findings"), SQLDataType.CLOB);
    static final List<Field<?>> COLUMNS = List.of(ROW, LINE, CELLS, REASON, FINDINGS);
    private static final TypeToken<List<String>> TEXTS = new TypeToken<>() {};
    private static final TypeToken<List<Finding>> REASONS = new TypeToken<>() {};

    private RefusedTable() {}

    static void insert(DSLContext sql, UUID job, List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            sql.batch(refusals.stream()
                            .map(refusal -> insert(sql, job, refusal))
                            .toArray(Query[]::new))
                    .execute();
        }
    }

    private static Query insert(DSLContext sql, UUID job, Refusal refusal) {
        return sql.insertInto(REFUSED)
                .set(JOB, job)
                .set(ROW, refusal.row())
                .set(LINE, refusal.line())
                .set(CELLS, json(refusal.cells()))
                .set(REASON, ProblemTable.cut(refusal.reason(), 2000))
                .set(FINDINGS, json(refusal.findings()));
    }

    private static String json(List<?> values) {
        return RecordsJson.gson().toJson(values).replace("\u0000", "").replace("\\u0000", "");
    }

    static Refusal refusal(Record row) {
        String findings = row.get(FINDINGS);
        return new Refusal(
                row.get(ROW),
                row.get(LINE),
                RecordsJson.gson().fromJson(row.get(CELLS), TEXTS),
                row.get(REASON),
                findings == null ? List.of() : RecordsJson.gson().fromJson(findings, REASONS));
    }
}
