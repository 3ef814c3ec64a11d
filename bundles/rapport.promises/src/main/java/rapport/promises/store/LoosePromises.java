package rapport.promises.store;

import static rapport.promises.store.HouseTables.COMMITMENT;
import static rapport.promises.store.HouseTables.DELETED;
import static rapport.promises.store.HouseTables.RELATIONSHIP;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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
import rapport.api.commitment.Commitment.State;
import rapport.api.commitment.CommitmentId;
import rapport.api.commitment.KeepRate;
import rapport.api.party.PersonId;
import rapport.promises.model.Keeping;
import rapport.promises.model.Knot;
import rapport.promises.model.OwnPromise;
import rapport.promises.model.Web;
import rapport.promises.rules.Slips;
import rapport.store.api.Database;
import rapport.store.api.Store;

/** Finds what one of us promised, or was promised, that belongs to no relationship and is open or was broken. */
@Component(service = LoosePromises.class)
public final class LoosePromises {

    private static final int MOST = 200;

    /** Nobody waits longer for what was due. */
    private static final int DAYS_WAITED = 365;

    private final Store store;

    @Activate
    public LoosePromises(@Reference Database database) {
        this.store = database.open(SqlPromiseChains.SCHEMA);
    }

    /** The earliest due first; nothing is told of who gave it but to themselves. */
    public List<OwnPromise> of(PersonId ours, Instant now) {
        LocalDate from = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(DAYS_WAITED);
        return store.read(session -> {
            DSLContext sql = session.sql();
            List<UUID> ids = query(sql, ours.value(), from).fetch(HouseTables.ID);
            if (ids.isEmpty()) {
                return List.of();
            }
            Web web = Webs.below(sql, ids, SeenPromises.ofAll());
            Slips slips = new Slips(web);
            KeepRate record = record(sql, ours, web, ids);
            return ids.stream()
                    .flatMap(id -> web.find(new CommitmentId(id)).stream())
                    .map(knot -> own(knot, ours, slips, record))
                    .toList();
        });
    }

    private static OwnPromise own(Knot knot, PersonId ours, Slips slips, KeepRate record) {
        boolean given = knot.promise().by().equals(ours);
        return new OwnPromise(knot, given, slips.of(knot.promise().id()).orElse(null), given ? record.chance() : 1);
    }

    private static KeepRate record(DSLContext sql, PersonId ours, Web web, Collection<UUID> ids) {
        boolean gives = ids.stream()
                .flatMap(id -> web.find(new CommitmentId(id)).stream())
                .anyMatch(knot ->
                        knot.promise().by().equals(ours) && knot.promise().state() == State.OPEN);
        return gives
                ? Objects.requireNonNull(Records.of(sql, Set.of(ours.value()), SeenPromises.ofAll())
                        .get(ours.value()))
                : Keeping.ONE.of(0, 0);
    }

    static Select<Record2<UUID, LocalDate>> query(DSLContext sql, UUID ours, LocalDate from) {
        return which(sql, HouseTables.BY, ours, from)
                .union(which(sql, HouseTables.TO, ours, from))
                .orderBy(DSL.field(DSL.name("due")), DSL.field(DSL.name("id")))
                .limit(MOST);
    }

    private static SelectConditionStep<Record2<UUID, LocalDate>> which(
            DSLContext sql, Field<UUID> end, UUID ours, LocalDate from) {
        Condition counts = DELETED.isFalse().and(HouseTables.became(State.OPEN, State.BROKEN));
        return sql.select(HouseTables.ID, HouseTables.DUE)
                .from(COMMITMENT)
                .where(end.eq(ours), HouseTables.DUE.ge(from), RELATIONSHIP.isNull(), counts);
    }
}
