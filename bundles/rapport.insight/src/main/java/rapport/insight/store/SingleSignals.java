package rapport.insight.store;

import static rapport.insight.store.SignalTable.HOLDS_UNTIL;
import static rapport.insight.store.SignalTable.ID;
import static rapport.insight.store.SignalTable.LEVEL;
import static rapport.insight.store.SignalTable.RELATIONSHIP;
import static rapport.insight.store.SignalTable.SEVERITY;
import static rapport.insight.store.SignalTable.SIGNAL;
import static rapport.insight.store.SignalTable.VISIBLE_FROM;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import rapport.store.api.ShapedSelect;

/** Reads the signals of one relationship, and one by its id. */
final class SingleSignals {

    private enum By {
        RELATIONSHIP,
        ID
    }

    private static final ShapedSelect<By, KeptSignal> SIGNALS = new ShapedSelect<>(KeptSignal::read);

    private SingleSignals() {}

    /** Those that hold now and are visible, the most severe first. */
    static List<KeptSignal> of(DSLContext sql, UUID relationship, List<String> levels, Instant now) {
        String[] among = levels.toArray(String[]::new);
        return SIGNALS.read(
                sql,
                By.RELATIONSHIP,
                () -> select(
                        RELATIONSHIP.eq(relationship),
                        VISIBLE_FROM.le(now),
                        HOLDS_UNTIL.gt(now),
                        SignalTable.among(LEVEL, among)),
                List.of(relationship, now, now, among));
    }

    /** Nothing, or one. */
    static List<KeptSignal> find(DSLContext sql, UUID signal, List<String> levels) {
        String[] among = levels.toArray(String[]::new);
        return SIGNALS.read(
                sql, By.ID, () -> select(ID.eq(signal), SignalTable.among(LEVEL, among)), List.of(signal, among));
    }

    private static Select<Record> select(Condition... conditions) {
        return DSL.select(SignalTable.COLUMNS)
                .select(DSL.inline(0))
                .from(SIGNAL)
                .where(conditions)
                .orderBy(SEVERITY, VISIBLE_FROM, ID);
    }
}
