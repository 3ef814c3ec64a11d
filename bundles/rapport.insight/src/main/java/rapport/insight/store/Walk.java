package rapport.insight.store;

import static rapport.insight.store.SignalTable.ADDRESSEE;
import static rapport.insight.store.SignalTable.HOLDS_UNTIL;
import static rapport.insight.store.SignalTable.ID;
import static rapport.insight.store.SignalTable.LEVEL;
import static rapport.insight.store.SignalTable.SEVERITY;
import static rapport.insight.store.SignalTable.SIGNAL;
import static rapport.insight.store.SignalTable.VISIBLE_FROM;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import rapport.api.signal.Severity;

/**
 * A walk along the index of signals: those of one severity for one addressee, the longest visible first.
 *
 * @param number its place among the walks of a page
 * @param addressee null for whoever is addressed
 * @param after where to go on; null at the beginning
 */
record Walk(int number, Severity severity, @Nullable UUID addressee, TodayWalks.@Nullable Place after) {

    private static final Field<Integer> NUMBER = DSL.field(DSL.name("walk"), SQLDataType.INTEGER);

    Select<Record> select(List<Field<?>> columns, String[] levels, Instant now, int atMost) {
        // H2 walks an index in its order only where the order names the index's columns from the first on.
        List<OrderField<?>> order = new ArrayList<>(List.of(SEVERITY, VISIBLE_FROM, ID));
        if (addressee != null) {
            order.add(0, ADDRESSEE);
        }
        return DSL.select(columns)
                .select(DSL.inline(number).as(NUMBER))
                .from(SIGNAL)
                .where(condition(levels, now))
                .orderBy(order)
                .limit(atMost);
    }

    private Condition condition(String[] levels, Instant now) {
        Condition condition = SEVERITY.eq(DSL.inline((short) severity.ordinal()))
                .and(VISIBLE_FROM.le(now))
                .and(HOLDS_UNTIL.gt(now))
                .and(SignalTable.among(LEVEL, levels));
        if (addressee != null) {
            condition = ADDRESSEE.eq(addressee).and(condition);
        }
        return after == null
                ? condition
                : condition
                        .and(VISIBLE_FROM.ge(after.visibleFrom()))
                        .and(VISIBLE_FROM.gt(after.visibleFrom()).or(ID.gt(after.id())));
    }

    /** The values of the statement in its order. */
    List<Object> values(String[] levels, Instant now, int atMost) {
        List<Object> values = new ArrayList<>();
        if (addressee != null) {
            values.add(addressee);
        }
        values.addAll(List.of(now, now, levels));
        if (after != null) {
            values.addAll(List.of(after.visibleFrom(), after.visibleFrom(), after.id()));
        }
        values.add((long) atMost);
        return values;
    }
}
