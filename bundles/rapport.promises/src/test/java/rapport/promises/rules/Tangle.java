package rapport.promises.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import rapport.api.commitment.Backing;
import rapport.api.commitment.BackingId;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.Commitment.State;
import rapport.api.commitment.CommitmentId;
import rapport.api.commitment.KeepRate;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.promises.model.Keeping;
import rapport.promises.model.Knot;
import rapport.promises.model.Strand;
import rapport.promises.model.Web;

/** A handful of promises, each of which rests on none but later ones of the list, whatever their days, states and givers. */
record Tangle(List<Thread> threads, Set<Pair> pairs) {

    static final LocalDate DAY = LocalDate.parse("2026-06-01");
    private static final Instant SINCE = Instant.parse("2026-01-01T00:00:00Z");
    private static final OrganizationId TO = new OrganizationId(new UUID(9, 9));

    record Thread(int due, @Nullable Integer expected, State state, boolean seen, int giver) {}

    record Pair(int promise, int by, @Nullable Integer needed) {}

    static Arbitrary<Tangle> any() {
        Arbitrary<Integer> days = Arbitraries.integers().between(-20, 20);
        Arbitrary<State> states = Arbitraries.frequency(
                Tuple.of(6, State.OPEN),
                Tuple.of(1, State.KEPT),
                Tuple.of(1, State.BROKEN),
                Tuple.of(1, State.WITHDRAWN));
        Arbitrary<Boolean> seen = Arbitraries.frequency(Tuple.of(7, true), Tuple.of(1, false));
        Arbitrary<Thread> thread = Combinators.combine(
                        days,
                        days.injectNull(0.7),
                        states,
                        seen,
                        Arbitraries.integers().between(0, 3))
                .as(Thread::new);
        return thread.list().ofMinSize(2).ofMaxSize(7).flatMap(threads -> {
            int last = threads.size() - 1;
            return Combinators.combine(
                            Arbitraries.integers().between(0, last - 1),
                            Arbitraries.integers().between(1, last),
                            days.injectNull(0.7))
                    .as((above, further, needed) -> new Pair(above, Math.min(last, above + further), needed))
                    .set()
                    .uniqueElements(pair -> pair.promise() * 10 + pair.by())
                    .ofMaxSize(9)
                    .map(pairs -> new Tangle(threads, pairs));
        });
    }

    static CommitmentId id(int place) {
        return new CommitmentId(new UUID(1, place));
    }

    Web web() {
        List<Knot> knots = new ArrayList<>();
        for (int place = 0; place < threads.size(); place++) {
            knots.add(knot(place, threads.get(place)));
        }
        List<Strand> strands = pairs.stream()
                .map(pair -> new Strand(
                        new Backing(
                                new BackingId(new UUID(pair.promise(), pair.by())),
                                id(pair.promise()),
                                id(pair.by()),
                                pair.needed() == null ? null : DAY.plusDays(pair.needed()),
                                null),
                        SINCE))
                .toList();
        return new Web(knots, strands);
    }

    private static Knot knot(int place, Thread thread) {
        Commitment promise = new Commitment(
                id(place),
                1,
                "promise " + place,
                giver(thread.giver()),
                TO,
                DAY.plusDays(thread.due()),
                null,
                thread.state(),
                thread.expected() == null ? null : DAY.plusDays(thread.expected()));
        // The first is what the reader asks for.
        return new Knot(promise, "donors", false, SINCE, place == 0 || thread.seen());
    }

    private static PartyId giver(int number) {
        return new OrganizationId(new UUID(2, number));
    }

    /** Each giver has a record of its own. */
    static Map<PartyId, KeepRate> records() {
        return Map.of(
                giver(0), Keeping.ONE.of(0, 0),
                giver(1), Keeping.ONE.of(9, 1),
                giver(2), Keeping.ONE.of(1, 9),
                giver(3), Keeping.ONE.of(30, 0));
    }

    Chains chains() {
        return new Chains(web(), records(), level -> true);
    }

    /** The same without one of its pairs. */
    Tangle without(Pair one) {
        return new Tangle(
                threads, pairs.stream().filter(pair -> !pair.equals(one)).collect(Collectors.toSet()));
    }

    /** The same with one promise in another state. */
    Tangle with(int place, State state) {
        List<Thread> others = new ArrayList<>(threads);
        Thread was = threads.get(place);
        others.set(place, new Thread(was.due(), was.expected(), state, was.seen(), was.giver()));
        return new Tangle(others, pairs);
    }
}
