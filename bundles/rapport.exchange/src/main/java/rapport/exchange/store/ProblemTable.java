package rapport.exchange.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import rapport.exchange.model.Finding;
import rapport.exchange.model.Severity;

/** What was wrong with the rows of imports, in columns. */
final class ProblemTable {

    /** Whoever has more problems than this has one problem. */
    static final long MOST = 10_000;

    static final Table<Record> PROBLEM = table(name("import_problem"));
    static final Field<UUID> JOB = field(name("job"), SQLDataType.UUID.notNull());
    static final Field<Long> NUMBER = field(name("number"), SQLDataType.BIGINT.notNull());
    private static final Field<Long> ROW = field(name("row_number"), SQLDataType.BIGINT.notNull());
    private static final Field<Long> LINE = field(name("line"), SQLDataType.BIGINT.notNull());
    private static final Field<String> HEADING = field(name("heading"), SQLDataType.VARCHAR.notNull());
    private static final Field<String> SEVERITY = field(name("severity"), SQLDataType.VARCHAR.notNull());
    private static final Field<String> KEY = field(name("message_key"), SQLDataType.VARCHAR.notNull());
    private static final Field<String> CELL = field(name("cell"), SQLDataType.VARCHAR.notNull());
    private static final Field<String> SENTENCE = field(name("sentence"), SQLDataType.VARCHAR.notNull());

    static final List<Field<?>> COLUMNS = List.of(NUMBER, ROW, LINE, HEADING, SEVERITY, KEY, CELL, SENTENCE);

    private ProblemTable() {}

    static void insert(DSLContext sql, UUID job, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        Long last = sql.select(coalesce(max(NUMBER), val(0L)))
                .from(PROBLEM)
                .where(JOB.eq(job))
                .fetchSingle()
                .value1();
        long room = MOST - last;
        Query[] inserts = new Query[(int) Math.max(0, Math.min(room, findings.size()))];
        for (int at = 0; at < inserts.length; at++) {
            inserts[at] = insert(sql, job, last + 1 + at, findings.get(at));
        }
        if (inserts.length > 0) {
            sql.batch(inserts).execute();
        }
    }

    private static Query insert(DSLContext sql, UUID job, long number, Finding finding) {
        return sql.insertInto(PROBLEM)
                .set(JOB, job)
                .set(NUMBER, number)
                .set(ROW, finding.row())
                .set(LINE, finding.line())
                .set(HEADING, cut(finding.column(), 300))
                .set(SEVERITY, finding.severity().name())
                .set(KEY, cut(finding.key(), 100))
                .set(CELL, cut(finding.value(), 200))
                .set(SENTENCE, cut(finding.sentence(), 600));
    }

    static Finding finding(Record row) {
        return new Finding(
                row.get(ROW),
                row.get(LINE),
                row.get(HEADING),
                Severity.valueOf(row.get(SEVERITY)),
                row.get(KEY),
                row.get(CELL),
                row.get(SENTENCE));
    }

    /** PostgreSQL keeps no zero in a text. */
    static String cut(String text, int longest) {
        String kept = text.replace("\u0000", "");
        return kept.length() <= longest ? kept : kept.substring(0, longest);
    }
}
