package rapport.insight.store;

import static rapport.insight.store.TieTable.A;
import static rapport.insight.store.TieTable.B;
import static rapport.insight.store.TieTable.TIE;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;
import rapport.api.tie.Tie;
import rapport.api.tie.Ties;
import rapport.insight.model.Pair;
import rapport.insight.model.TieStrength;
import rapport.store.api.Database;
import rapport.store.api.Projections;
import rapport.store.api.Schema;
import rapport.store.api.Store;

/** Reads the ties that are kept; their strength is reckoned as of the moment of asking. */
@Component(service = {Ties.class, KeptTies.class})
public final class KeptTies implements Ties {

    private final Store store;
    private final Freshness freshness;
    private final Clock clock;
    private final TieRows rows;
    private final StrongestFirst strongestFirst;
    private final BestTies best;

    @Activate
    public KeptTies(
            @Reference Database database,
            @Reference Projections projections,
            @Reference Clock clock,
            @Reference Scale scale) {
        this.store = database.open(new Schema("insight", KeptTies.class));
        this.freshness = new Freshness(projections);
        this.clock = clock;
        TieStrength strength = scale.strength();
        this.rows = new TieRows(strength);
        this.strongestFirst = new StrongestFirst(strength);
        this.best = new BestTies(strength);
    }

    @Override
    public Slice<Tie> list(Caller by, @Nullable PersonId person, double minStrength, PageRequest page) {
        if (!(minStrength >= 0 && minStrength <= 1)) {
            throw new IllegalArgumentException("minStrength must be 0 to 1, was " + minStrength);
        }
        freshness.await();
        return store.read(session -> strongestFirst.page(session.sql(), person, minStrength, page, clock.instant()));
    }

    @Override
    public Optional<Tie> find(Caller by, PersonId one, PersonId other) {
        freshness.await();
        UUID first = one.value();
        UUID second = other.value();
        return store.read(session -> session.sql()
                .select(TieTable.COLUMNS)
                .from(TIE)
                .where(A.eq(first), B.eq(second))
                .or(A.eq(second).and(B.eq(first)))
                .fetchOptional()
                .map(row -> rows.tie(row, clock.instant())));
    }

    @Override
    public Map<PersonId, Tie> strongest(Caller by, Collection<PersonId> people) {
        UUID[] ids = people.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
        Instant now = clock.instant();
        return store.read(session -> {
            Map<UUID, BestTies.Best> found = best.of(session.sql(), ids, now);
            Map<PersonId, Pair> pairs = new HashMap<>();
            found.forEach((person, tie) -> pairs.put(new PersonId(person), tie.pair()));
            Map<PersonId, Tie> ties = new HashMap<>();
            Map<Pair, Tie> loaded = rows.ties(session.sql(), pairs.values(), now);
            pairs.forEach(
                    (person, pair) -> Optional.ofNullable(loaded.get(pair)).ifPresent(tie -> ties.put(person, tie)));
            return ties;
        });
    }

    /** How strong ties were at instants of the past, for lines on the screen; in one statement. */
    public Map<Tie, List<Double>> courses(Collection<Tie> ties, List<Instant> instants) {
        return store.read(session -> rows.courses(session.sql(), ties, instants));
    }
}
