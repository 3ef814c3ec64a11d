package rapport.promises.store;

import static rapport.promises.store.BackingTable.BACKING;
import static rapport.promises.store.HouseTables.COMMITMENT;
import static rapport.promises.store.HouseTables.DELETED;
import static rapport.promises.store.HouseTables.RELATIONSHIP;
import static rapport.promises.store.HouseTables.STANDS_SINCE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.commitment.Commitment;
import rapport.api.level.Levels;
import rapport.api.relationship.RelationshipId;
import rapport.promises.model.Knot;
import rapport.promises.model.Step;
import rapport.store.api.Database;
import rapport.store.api.Store;

/** Tells what happened to the promises of a relationship: as they stand now, and what they came to rest on. */
@Component(service = PromiseSteps.class)
public final class PromiseSteps {

    private final Store store;
    private final SeenPromises seen;

    @Activate
    public PromiseSteps(@Reference Database database, @Reference Levels levels) {
        this.store = database.open(SqlPromiseChains.SCHEMA);
        this.seen = new SeenPromises(levels);
    }

    /** From an instant up to another, the newest first. */
    public List<Step> in(Caller by, RelationshipId relationship, Instant from, Instant until, int atMost) {
        return store.read(session -> {
            DSLContext sql = session.sql();
            Condition mine = seen.of(by);
            List<? extends Record> stood =
                    stood(sql, relationship.value(), from, until, mine, atMost).fetch();
            List<? extends Record> backed =
                    backed(sql, relationship.value(), from, until, mine, atMost).fetch();
            Map<UUID, Commitment> known = known(sql, stood, backed, mine);
            List<Step> steps = new ArrayList<>();
            stood.forEach(row -> add(steps, known.get(row.get(HouseTables.ID)), row.get(STANDS_SINCE)));
            for (Record row : backed) {
                Commitment promise = known.get(row.get(BackingTable.PROMISE));
                if (promise != null) {
                    steps.add(
                            new Step(promise, row.get(BackingTable.SINCE), true, known.get(row.get(BackingTable.BY))));
                }
            }
            steps.sort(Comparator.comparing(Step::at).reversed());
            return steps.stream().limit(atMost).toList();
        });
    }

    private static void add(List<Step> steps, @Nullable Commitment promise, Instant at) {
        if (promise != null) {
            steps.add(new Step(promise, at, false, null));
        }
    }

    private static Map<UUID, Commitment> known(
            DSLContext sql, List<? extends Record> stood, List<? extends Record> backed, Condition mine) {
        Set<UUID> ids = new HashSet<>();
        stood.forEach(row -> ids.add(row.get(HouseTables.ID)));
        backed.forEach(row -> ids.addAll(List.of(row.get(BackingTable.PROMISE), row.get(BackingTable.BY))));
        Map<UUID, Commitment> known = new HashMap<>();
        Webs.only(sql, ids, mine).stream()
                .filter(Knot::seen)
                .map(Knot::promise)
                .forEach(promise -> known.put(promise.id().value(), promise));
        return known;
    }

    static Select<? extends Record> stood(
            DSLContext sql, UUID relationship, Instant from, Instant until, Condition seen, int atMost) {
        return sql.select(HouseTables.ID, STANDS_SINCE)
                .from(COMMITMENT)
                .where(RELATIONSHIP.eq(relationship), DELETED.isFalse(), seen)
                .and(STANDS_SINCE.ge(from).and(STANDS_SINCE.lt(until)))
                .orderBy(STANDS_SINCE.desc(), HouseTables.ID.desc())
                .limit(atMost);
    }

    static Select<? extends Record> backed(
            DSLContext sql, UUID relationship, Instant from, Instant until, Condition seen, int atMost) {
        return sql.select(BackingTable.PROMISE, BackingTable.BY, BackingTable.SINCE)
                .from(COMMITMENT)
                .join(BACKING)
                .on(BackingTable.PROMISE.eq(HouseTables.ID))
                .where(RELATIONSHIP.eq(relationship), DELETED.isFalse(), seen)
                .and(BackingTable.SINCE.ge(from).and(BackingTable.SINCE.lt(until)))
                .orderBy(BackingTable.SINCE.desc(), BackingTable.ID.desc())
                .limit(atMost);
    }
}
