package rapport.promises.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static rapport.promises.store.HouseTables.COMMITMENT;
import static rapport.promises.store.HouseTables.DELETED;
import static rapport.promises.store.HouseTables.POSITION;
import static rapport.promises.store.HouseTables.STATE;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import rapport.api.commitment.Commitment.State;
import rapport.api.commitment.KeepRate;
import rapport.promises.model.Keeping;
import rapport.store.api.Wanted;

/** Counts what became of promises. */
final class Records {

    /** So many of our latest promises tell how we keep them. */
    static final int LATEST = 500;

    private static final Field<UUID> GIVER = field(name("told", "giver"), SQLDataType.UUID);
    private static final Field<UUID> GIVEN = field(name("told", "given"), SQLDataType.UUID);
    private static final Field<String> BECAME = field(name("told", "became"), SQLDataType.VARCHAR);

    private Records() {}

    /** Of each of these; of an organization also what its people promised, those who were there when it was due. */
    static Map<UUID, KeepRate> of(DSLContext sql, Collection<UUID> givers, Condition seen) {
        Map<UUID, Map<String, Integer>> counts = new HashMap<>();
        query(sql, givers, seen)
                .forEach(row -> counts.computeIfAbsent(row.get(GIVER), any -> new HashMap<>())
                        .put(row.get(BECAME), row.get(count())));
        Map<UUID, KeepRate> rates = new HashMap<>();
        givers.forEach(giver -> rates.put(giver, rate(counts.getOrDefault(giver, Map.of()))));
        return rates;
    }

    /** Of all of us together. */
    static KeepRate ofOurs(DSLContext sql, Condition seen) {
        Map<String, Integer> counts = new HashMap<>();
        latestOfOurs(sql, seen).fetch(STATE).forEach(state -> counts.merge(state, 1, Integer::sum));
        return rate(counts);
    }

    private static KeepRate rate(Map<String, Integer> counts) {
        return Keeping.ONE.of(counts.getOrDefault(State.KEPT.name(), 0), counts.getOrDefault(State.BROKEN.name(), 0));
    }

    static Select<? extends Record> query(DSLContext sql, Collection<UUID> givers, Condition seen) {
        Condition counts = DELETED.isFalse()
                .and(HouseTables.became(State.KEPT, State.BROKEN))
                .and(seen);
        Table<?> told = sql.select(Wanted.ID.as("giver"), HouseTables.ID.as("given"), STATE.as("became"))
                .from(Wanted.ids(givers))
                .leftJoin(COMMITMENT)
                .on(HouseTables.BY.eq(Wanted.ID))
                .where(counts)
                .union(sql.select(Wanted.ID, HouseTables.ID, STATE)
                        .from(Wanted.ids(givers))
                        .leftJoin(POSITION)
                        .on(HouseTables.POSITION_ORGANIZATION.eq(Wanted.ID))
                        .leftJoin(COMMITMENT)
                        .on(HouseTables.BY.eq(HouseTables.POSITION_PERSON))
                        .where(counts, isHeldWhenDue()))
                .asTable("told");
        return sql.select(GIVER, BECAME, count()).from(told).groupBy(GIVER, BECAME);
    }

    private static Condition isHeldWhenDue() {
        Condition begun = HouseTables.POSITION_FROM.isNull().or(HouseTables.POSITION_FROM.le(HouseTables.DUE));
        Condition lasts = HouseTables.POSITION_TO.isNull().or(HouseTables.POSITION_TO.ge(HouseTables.DUE));
        return begun.and(lasts);
    }

    static Select<? extends Record> latestOfOurs(DSLContext sql, Condition seen) {
        return sql.select(STATE)
                .from(COMMITMENT)
                .where(
                        DELETED.isFalse(),
                        HouseTables.became(State.KEPT, State.BROKEN),
                        seen,
                        field(select(HouseTables.PARTY_OURS)
                                        .from(HouseTables.PARTY)
                                        .where(HouseTables.PARTY_ID.eq(HouseTables.BY)))
                                .isTrue())
                .orderBy(HouseTables.DUE.desc(), HouseTables.ID.desc())
                .limit(LATEST);
    }
}
