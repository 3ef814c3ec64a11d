package rapport.access.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** What was chosen at set-up and is still to be done; written with the administrator, so that a crash forgets none of it. */
public final class StepRows {

    private static final Table<Record> STEPS = table(name("account_first_step"));
    private static final Field<String> STEP = field(name("account_first_step", "step"), SQLDataType.VARCHAR);

    private StepRows() {}

    public static List<String> all(DSLContext sql) {
        return sql.select(STEP).from(STEPS).orderBy(STEP).fetch(STEP);
    }

    public static void add(DSLContext sql, Collection<String> steps) {
        steps.forEach(step -> sql.insertInto(STEPS).set(STEP, step).execute());
    }

    public static void remove(DSLContext sql, Collection<String> steps) {
        sql.deleteFrom(STEPS).where(STEP.in(steps)).execute();
    }
}
