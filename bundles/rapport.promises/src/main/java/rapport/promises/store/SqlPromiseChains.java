package rapport.promises.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.commitment.Backing;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentId;
import rapport.api.commitment.Dependent;
import rapport.api.commitment.KeepRate;
import rapport.api.commitment.PromiseChain;
import rapport.api.commitment.PromiseChains;
import rapport.api.level.Levels;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.promises.model.Knot;
import rapport.promises.model.Web;
import rapport.promises.rules.Chains;
import rapport.store.api.Database;
import rapport.store.api.Schema;
import rapport.store.api.Store;

/** Which promises rest on which, in the database. */
@Component
public final class SqlPromiseChains implements PromiseChains {

    public static final Schema SCHEMA = new Schema("promises", SqlPromiseChains.class);

    private final Store store;
    private final Directory directory;
    private final SeenPromises seen;
    private final Backings backings;

    @Activate
    public SqlPromiseChains(@Reference Database database, @Reference Directory directory, @Reference Levels levels) {
        this.store = database.open(SCHEMA);
        this.directory = directory;
        this.seen = new SeenPromises(levels);
        this.backings = new Backings(store, seen);
    }

    @Override
    public Outcome<Backing> back(Caller by, CommitmentId promise, CommitmentId backing, @Nullable LocalDate needed) {
        return backings.back(by, promise, backing, needed);
    }

    @Override
    public void unback(Caller by, CommitmentId promise, CommitmentId backing) {
        backings.unback(by, promise, backing);
    }

    @Override
    public Optional<PromiseChain> chain(Caller by, CommitmentId promise) {
        return store.read(session -> {
            DSLContext sql = session.sql();
            Condition mine = seen.of(by);
            Web web = Webs.below(sql, promise.value(), mine, MOST);
            return web.find(promise)
                    .filter(Knot::seen)
                    .map(knot -> new Chains(web, records(sql, web, mine), by::mayRead).of(promise));
        });
    }

    // A colleague's link is reckoned from what all of us keep: nobody is shown a score of one of us.
    private static Map<PartyId, KeepRate> records(DSLContext sql, Web web, Condition mine) {
        Set<UUID> others = new HashSet<>();
        Set<PartyId> ours = new HashSet<>();
        Map<UUID, PartyId> parties = new HashMap<>();
        web.knots().stream().filter(Knot::seen).forEach(knot -> {
            PartyId giver = knot.promise().by();
            parties.put(giver.value(), giver);
            if (knot.ours()) {
                ours.add(giver);
            } else {
                others.add(giver.value());
            }
        });
        Map<PartyId, KeepRate> records = new HashMap<>();
        if (!others.isEmpty()) {
            Records.of(sql, others, mine).forEach((id, rate) -> records.put(parties.get(id), rate));
        }
        if (!ours.isEmpty()) {
            KeepRate together = Records.ofOurs(sql, mine);
            ours.forEach(giver -> records.put(giver, together));
        }
        return records;
    }

    @Override
    public List<Commitment> restingOn(Caller by, CommitmentId promise) {
        return store.read(session -> {
            DSLContext sql = session.sql();
            List<UUID> above = Webs.strandsAbove(sql, Set.of(promise.value())).fetch(BackingTable.PROMISE);
            return Webs.only(sql, above, seen.of(by)).stream()
                    .filter(Knot::seen)
                    .map(Knot::promise)
                    .sorted(Comparator.comparing(Commitment::due)
                            .thenComparing(one -> one.id().value()))
                    .toList();
        });
    }

    @Override
    public List<Dependent> dependents(Caller by, PartyId party) {
        return store.read(session -> new Dependence(session.sql(), seen.of(by)).of(party));
    }

    @Override
    public Optional<KeepRate> keepRate(Caller by, PartyId party) {
        PartyName name = directory.names(by, Set.of(party)).get(party);
        boolean self = by.findPerson().filter(party::equals).isPresent();
        if (name == null || (name.ours() && party instanceof PersonId && !self)) {
            return Optional.empty();
        }
        return Optional.ofNullable(store.read(session -> Records.of(session.sql(), Set.of(party.value()), seen.of(by)))
                .get(party.value()));
    }

    @Override
    public Slice<Backing> list(Caller by, PageRequest page) {
        return backings.list(by, page);
    }
}
