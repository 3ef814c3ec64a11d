package rapport.health.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static rapport.health.store.HouseTables.COMMITMENT;
import static rapport.health.store.HouseTables.GIVER;
import static rapport.health.store.HouseTables.GIVER_ID;
import static rapport.health.store.HouseTables.GIVER_OURS;
import static rapport.health.store.HouseTables.PROMISE_BY;
import static rapport.health.store.HouseTables.PROMISE_BY_KIND;
import static rapport.health.store.HouseTables.PROMISE_DELETED;
import static rapport.health.store.HouseTables.PROMISE_DUE;
import static rapport.health.store.HouseTables.PROMISE_ID;
import static rapport.health.store.HouseTables.PROMISE_IN;
import static rapport.health.store.HouseTables.PROMISE_STATE;
import static rapport.health.store.HouseTables.PROMISE_TO;
import static rapport.health.store.HouseTables.PROMISE_TO_KIND;
import static rapport.health.store.HouseTables.PROMISE_VERSION;
import static rapport.health.store.HouseTables.PROMISE_WHAT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentId;
import rapport.api.journal.JournalEntry;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.health.model.SettledPromise;
import rapport.store.api.Database;
import rapport.store.api.Store;
import rapport.store.api.Wanted;

/** Which promises of a relationship were kept or broken, the newest first. */
@Component
public final class PromiseFacts implements FactSource<SettledPromise> {

    private static final int MOST = 100;
    private static final Field<Integer> PLACE = field(name("told", "place_in_time"), SQLDataType.INTEGER);
    private static final Field<UUID> TOLD = field(name("told", "told_id"), SQLDataType.UUID);

    private final Store store;

    @Activate
    public PromiseFacts(@Reference Database database) {
        this.store = database.open(HealthFollower.SCHEMA);
    }

    @Override
    public Class<SettledPromise> kind() {
        return SettledPromise.class;
    }

    @Override
    public Map<RelationshipId, List<SettledPromise>> of(Collection<RelationshipId> relationships, Instant now) {
        List<UUID> ids = relationships.stream().map(RelationshipId::value).toList();
        Map<RelationshipId, List<SettledPromise>> facts = new HashMap<>();
        store.read(session -> query(session.sql(), ids).fetch(PromiseFacts::read))
                .forEach(one -> facts.computeIfAbsent(relationshipOf(one), any -> new ArrayList<>())
                        .add(one));
        return facts;
    }

    /** Promises are known to those who look at relationships already. */
    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return List.of();
    }

    static Select<? extends Record> query(DSLContext sql, Collection<UUID> relationships) {
        Table<?> told = sql.select(
                        PROMISE_ID.as("told_id"),
                        rowNumber()
                                .over()
                                .partitionBy(PROMISE_IN)
                                .orderBy(PROMISE_DUE.desc(), PROMISE_ID.desc())
                                .as("place_in_time"))
                .from(Wanted.ids(relationships))
                .leftJoin(COMMITMENT)
                .on(PROMISE_IN.eq(Wanted.ID))
                .where(
                        PROMISE_DELETED.isFalse(),
                        PROMISE_STATE.in(Commitment.State.KEPT.name(), Commitment.State.BROKEN.name()))
                .asTable("told");
        return sql.select(
                        PROMISE_ID,
                        PROMISE_VERSION,
                        PROMISE_WHAT,
                        PROMISE_BY,
                        PROMISE_BY_KIND,
                        PROMISE_TO,
                        PROMISE_TO_KIND,
                        PROMISE_DUE,
                        PROMISE_IN,
                        PROMISE_STATE,
                        GIVER_OURS)
                .from(told)
                .leftJoin(COMMITMENT)
                .on(PROMISE_ID.eq(TOLD))
                .leftJoin(GIVER)
                .on(GIVER_ID.eq(PROMISE_BY))
                .where(PLACE.le(MOST))
                .orderBy(PROMISE_DUE.desc(), PROMISE_ID.desc());
    }

    private static SettledPromise read(Record row) {
        Commitment promise = new Commitment(
                new CommitmentId(row.get(PROMISE_ID)),
                row.get(PROMISE_VERSION),
                row.get(PROMISE_WHAT),
                party(row.get(PROMISE_BY_KIND), row.get(PROMISE_BY)),
                party(row.get(PROMISE_TO_KIND), row.get(PROMISE_TO)),
                row.get(PROMISE_DUE),
                new RelationshipId(row.get(PROMISE_IN)),
                Commitment.State.valueOf(row.get(PROMISE_STATE)));
        return new SettledPromise(promise, Boolean.TRUE.equals(row.get(GIVER_OURS)));
    }

    private static RelationshipId relationshipOf(SettledPromise one) {
        return Objects.requireNonNull(one.promise().relationship(), "relationship");
    }

    private static PartyId party(String kind, UUID id) {
        return kind.equalsIgnoreCase("person") ? new PersonId(id) : new OrganizationId(id);
    }
}
