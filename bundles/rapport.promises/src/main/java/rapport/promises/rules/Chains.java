package rapport.promises.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.commitment.ChainLink;
import rapport.api.commitment.CommitmentId;
import rapport.api.commitment.KeepRate;
import rapport.api.commitment.PromiseChain;
import rapport.api.party.PartyId;
import rapport.promises.model.Keeping;
import rapport.promises.model.Knot;
import rapport.promises.model.Strand;
import rapport.promises.model.Web;

/** The promise chain shows the weak link early. */
public final class Chains {

    private final Web web;
    private final Map<PartyId, KeepRate> records;
    private final Predicate<String> mayKnow;
    private final Dates dates;

    /**
     * @param records how well those keep their promises who promised something here; of the rest nothing is known
     * @param mayKnow of which levels the reader may know who promised something, even while they are off
     */
    public Chains(Web web, Map<PartyId, KeepRate> records, Predicate<String> mayKnow) {
        this.mayKnow = mayKnow;
        this.web = web;
        this.records = Map.copyOf(records);
        this.dates = new Dates(web);
    }

    public PromiseChain of(CommitmentId id) {
        Set<Knot> parts = new LinkedHashSet<>();
        gather(web.get(id), parts);
        double chance =
                parts.stream().filter(Knot::seen).mapToDouble(this::chance).reduce(1, (one, other) -> one * other);
        int outside = (int) parts.stream().filter(part -> !part.seen()).count();
        return new PromiseChain(
                link(web.get(id), null, new HashSet<>()),
                dates.expected(id),
                chance,
                weak(id, parts).map(knot -> knot.promise().id()).orElse(null),
                outside,
                Keeping.ONE.title());
    }

    // What is kept already depends on nothing any more.
    private void gather(Knot knot, Set<Knot> parts) {
        if (parts.add(knot) && !knot.isKept()) {
            below(knot).forEach(part -> gather(part, parts));
        }
    }

    private Stream<Knot> below(Knot knot) {
        return web.below(knot.promise().id()).stream()
                .map(strand -> web.get(strand.backing().by()));
    }

    private ChainLink link(Knot knot, @Nullable Strand from, Set<CommitmentId> told) {
        LocalDate needed = from == null ? null : dates.needed(from);
        PartyId by = knot.promise().by();
        if (!knot.seen()) {
            PartyId known = knot.level() != null && mayKnow.test(knot.level()) ? by : null;
            return new ChainLink(null, known, null, null, null, needed, null, List.of());
        }
        CommitmentId id = knot.promise().id();
        boolean first = told.add(id);
        boolean open = !knot.isKept() && !knot.isFallen();
        return new ChainLink(
                knot.promise(),
                by,
                record(knot),
                chance(knot),
                dates.expected(id),
                needed,
                from == null || !open ? null : dates.slack(from),
                first
                        ? web.below(id).stream()
                                .map(strand -> link(web.get(strand.backing().by()), strand, told))
                                .toList()
                        : List.of());
    }

    private KeepRate record(Knot knot) {
        return records.getOrDefault(knot.promise().by(), Keeping.ONE.of(0, 0));
    }

    private double chance(Knot knot) {
        if (knot.isKept()) {
            return 1;
        }
        return knot.isFallen() ? 0 : record(knot).chance();
    }

    private Optional<Knot> weak(CommitmentId id, Set<Knot> parts) {
        List<Knot> could = parts.stream()
                .filter(part -> part.seen() && !part.isKept())
                .filter(part -> !part.promise().id().equals(id))
                .toList();
        Optional<Knot> fallen = could.stream().filter(Knot::isFallen).findFirst();
        if (fallen.isPresent()) {
            return fallen;
        }
        List<Knot> way = dates.way(id);
        boolean late = dates.expected(id).isAfter(web.get(id).promise().due());
        return late && !way.isEmpty()
                ? Optional.of(way.get(way.size() - 1))
                : could.stream()
                        .min(Comparator.comparingDouble(this::chance)
                                .thenComparing(Knot::expectedOn, Comparator.reverseOrder())
                                .thenComparing(part -> part.promise().id().value()));
    }
}
