package rapport.promises.store;

import static rapport.promises.store.HouseTables.COMMITMENT;
import static rapport.promises.store.HouseTables.DELETED;
import static rapport.promises.store.HouseTables.RELATIONSHIP;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.Commitment.State;
import rapport.api.level.Levels;
import rapport.promises.model.Knot;
import rapport.store.api.Database;
import rapport.store.api.Store;
import rapport.store.api.Wanted;

/** Finds open promises by whose they are, or by where they belong. */
@Component(service = OpenPromises.class)
public final class OpenPromises {

    /** How many are looked at of those who are called so; those that are due first. */
    static final int MOST = 300;

    private final Store store;
    private final SeenPromises seen;

    @Activate
    public OpenPromises(@Reference Database database, @Reference Levels levels) {
        this.store = database.open(SqlPromiseChains.SCHEMA);
        this.seen = new SeenPromises(levels);
    }

    /**
     * Those that the caller may see, the earliest due first.
     *
     * @param ids these, where they are open
     * @param parties and what these promised or were promised
     * @param hosts and what belongs to these relationships
     */
    public List<Commitment> among(Caller by, Set<UUID> ids, Set<UUID> parties, Set<UUID> hosts) {
        return store.read(session -> {
            DSLContext sql = session.sql();
            Set<UUID> all = new HashSet<>(ids);
            if (!parties.isEmpty() || !hosts.isEmpty()) {
                all.addAll(of(sql, parties, hosts, seen.of(by)).fetch(HouseTables.ID));
            }
            return Webs.only(sql, all, seen.of(by)).stream()
                    .filter(knot -> knot.seen() && knot.promise().state() == State.OPEN)
                    .map(Knot::promise)
                    .sorted(Comparator.comparing(Commitment::due)
                            .thenComparing(one -> one.id().value()))
                    .toList();
        });
    }

    static Select<Record2<UUID, LocalDate>> of(
            DSLContext sql, Collection<UUID> parties, Collection<UUID> hosts, Condition seen) {
        return which(sql, parties, HouseTables.BY, seen)
                .union(which(sql, parties, HouseTables.TO, seen))
                .union(which(sql, hosts, RELATIONSHIP, seen))
                .orderBy(DSL.field(DSL.name("due")), DSL.field(DSL.name("id")))
                .limit(MOST);
    }

    private static SelectConditionStep<Record2<UUID, LocalDate>> which(
            DSLContext sql, Collection<UUID> wanted, Field<UUID> by, Condition seen) {
        return sql.select(HouseTables.ID, HouseTables.DUE)
                .from(Wanted.ids(wanted))
                .leftJoin(COMMITMENT)
                .on(by.eq(Wanted.ID))
                .where(DELETED.isFalse(), HouseTables.became(State.OPEN), seen);
    }
}
