package rapport.promises.store;

import static rapport.promises.store.BackingTable.BACKING;
import static rapport.promises.store.HouseTables.COMMITMENT;
import static rapport.promises.store.HouseTables.DELETED;
import static rapport.promises.store.HouseTables.RELATIONSHIP;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.commitment.Backing;
import rapport.api.commitment.Commitment.State;
import rapport.api.commitment.CommitmentId;
import rapport.api.journal.JournalEntry;
import rapport.api.json.RecordsJson;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.api.signal.FarReachingFacts;
import rapport.api.signal.JournalledRelationship;
import rapport.promises.model.Slip;
import rapport.promises.model.Web;
import rapport.promises.rules.Slips;
import rapport.store.api.Database;
import rapport.store.api.Store;
import rapport.store.api.Wanted;

/**
 * Tells rules which open promises of a relationship rest on what comes too late, whatever level that is on and whether it is on now:
 * a risk that was noticed does not pass because a module is being updated.
 */
@Component(service = FactSource.class)
public final class SlipFacts implements FarReachingFacts<Slip> {

    private final Store store;

    @Activate
    public SlipFacts(@Reference Database database) {
        this.store = database.open(SqlPromiseChains.SCHEMA);
    }

    @Override
    public Class<Slip> kind() {
        return Slip.class;
    }

    @Override
    public Map<RelationshipId, List<Slip>> of(Collection<RelationshipId> relationships, Instant now) {
        return store.read(session -> {
            DSLContext sql = session.sql();
            List<UUID> hosts = relationships.stream().map(RelationshipId::value).toList();
            List<UUID> resting = resting(sql, hosts).fetch(HouseTables.ID);
            Map<RelationshipId, List<Slip>> facts = new HashMap<>();
            if (!resting.isEmpty()) {
                Web web = Webs.below(sql, resting, SeenPromises.ofAll());
                Slips slips = new Slips(web);
                resting.stream()
                        .map(CommitmentId::new)
                        .filter(id -> web.find(id).isPresent())
                        .flatMap(id -> slips.of(id).stream())
                        .forEach(slip -> facts.computeIfAbsent(hostOf(slip), any -> new ArrayList<>())
                                .add(slip));
            }
            return facts;
        });
    }

    private static RelationshipId hostOf(Slip slip) {
        return Objects.requireNonNull(slip.promise().relationship(), "relationship");
    }

    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return JournalledRelationship.in(entry, Backings.KIND);
    }

    @Override
    public Collection<RelationshipId> alsoChangedBy(List<JournalEntry> entries) {
        Set<UUID> promises = new HashSet<>();
        Set<UUID> hosts = new HashSet<>();
        for (JournalEntry entry : entries) {
            switch (entry.subject().kind()) {
                case "commitment" -> promises.add(entry.subject().id());
                case Backings.KIND ->
                    Stream.of(entry.was(), entry.is())
                            .filter(Objects::nonNull)
                            .map(json -> RecordsJson.gson().fromJson(json, Backing.class))
                            .forEach(backing -> promises.add(backing.promise().value()));
                case "relationship" -> {
                    if (entry.was() == null || entry.is() == null) {
                        hosts.add(entry.subject().id());
                    }
                }
                default -> {
                    // Nothing else says when a promise is kept.
                }
            }
        }
        return promises.isEmpty() && hosts.isEmpty() ? List.of() : restingOn(promises, hosts);
    }

    private Collection<RelationshipId> restingOn(Set<UUID> promises, Set<UUID> hosts) {
        return store.read(session -> {
            DSLContext sql = session.sql();
            if (!hosts.isEmpty()) {
                promises.addAll(in(sql, hosts).fetch(HouseTables.ID));
            }
            Set<UUID> above = Webs.above(sql, promises);
            return hosts(sql, above).fetch(row -> new RelationshipId(row.value1()));
        });
    }

    /** Open promises in these relationships that rest on something. */
    static Select<Record1<UUID>> resting(DSLContext sql, Collection<UUID> hosts) {
        return sql.selectDistinct(HouseTables.ID)
                .from(Wanted.ids(hosts))
                .leftJoin(COMMITMENT)
                .on(RELATIONSHIP.eq(Wanted.ID))
                .leftJoin(BACKING)
                .on(BackingTable.PROMISE.eq(HouseTables.ID))
                .where(DELETED.isFalse(), HouseTables.became(State.OPEN), BackingTable.ID.isNotNull());
    }

    static Select<Record1<UUID>> in(DSLContext sql, Collection<UUID> hosts) {
        return sql.select(HouseTables.ID)
                .from(Wanted.ids(hosts))
                .leftJoin(COMMITMENT)
                .on(RELATIONSHIP.eq(Wanted.ID))
                .where(HouseTables.ID.isNotNull());
    }

    static Select<Record1<UUID>> hosts(DSLContext sql, Collection<UUID> promises) {
        return sql.selectDistinct(RELATIONSHIP)
                .from(Wanted.ids(promises))
                .leftJoin(COMMITMENT)
                .on(HouseTables.ID.eq(Wanted.ID))
                .where(RELATIONSHIP.isNotNull());
    }
}
