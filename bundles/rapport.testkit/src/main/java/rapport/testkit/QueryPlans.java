package rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;

/** What a database intends to do for a query: no list is shown whose index a test has not seen here. */
public final class QueryPlans {

    private QueryPlans() {}

    /**
     * The query is answered through the index of that name, and no table is read from end to end.
     *
     * <p>PostgreSQL prefers to read small tables whole, so it is told not to for the moment of this question.
     */
    public static void assertUsesIndex(DSLContext sql, Query query, String index) {
        String plan = plan(sql, query);
        assertThat(plan)
                .as("the plan of %s", query)
                .contains(index.toLowerCase(Locale.ROOT))
                .doesNotContain(".tablescan", "seq scan");
    }

    /** The query is answered in the order that the index has, without sorting what it finds. */
    public static void assertNeedsNoSorting(DSLContext sql, Query query) {
        String plan = plan(sql, query);
        if (isPostgres(sql)) {
            assertThat(plan).as("the plan of %s", query).doesNotContain("sort key");
        } else {
            assertThat(plan).as("the plan of %s", query).contains("/* index sorted");
        }
    }

    /** The plan as the database words it, in lower case. */
    public static String plan(DSLContext sql, Query query) {
        if (!isPostgres(sql)) {
            return explain(sql, query);
        }
        sql.execute("set enable_seqscan = off");
        sql.execute("set enable_bitmapscan = off");
        try {
            return explain(sql, query);
        } finally {
            sql.execute("reset enable_seqscan");
            sql.execute("reset enable_bitmapscan");
        }
    }

    private static String explain(DSLContext sql, Query query) {
        return sql.resultQuery("explain {0}", query).fetch().stream()
                .map(row -> String.valueOf(row.get(0)).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isPostgres(DSLContext sql) {
        return sql.dialect().family() == SQLDialect.POSTGRES;
    }
}
