package rapport.promises.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rapport.api.commitment.Commitment.State;
import rapport.api.commitment.CommitmentId;
import rapport.api.commitment.PromiseChain;
import rapport.promises.model.Knot;
import rapport.promises.model.Slip;
import rapport.promises.model.Strand;
import rapport.promises.model.Web;

/** What holds of every chain of promises. */
class ChainLawsTest {

    private static final CommitmentId FIRST = Tangle.id(0);

    @Provide
    Arbitrary<Tangle> tangles() {
        return Tangle.any();
    }

    @Property(tries = 500)
    void itIsExpectedWithTheLatestThatItStillWaitsFor(@ForAll("tangles") Tangle tangle) {
        LocalDate latest = waitedFor(tangle.web()).stream()
                .map(Knot::expectedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        assertThat(tangle.chains().of(FIRST).expected()).isEqualTo(latest);
    }

    @Property(tries = 500)
    void theWayToTheDelayEndsWhereItComesFrom(@ForAll("tangles") Tangle tangle) {
        Web web = tangle.web();
        Dates dates = new Dates(web);
        List<Knot> way = dates.way(FIRST);
        Knot last = way.isEmpty() ? web.get(FIRST) : way.get(way.size() - 1);
        assertThat(last.expectedOn()).isEqualTo(dates.expected(FIRST));
        assertThat(way).allMatch(Knot::seen).noneMatch(Knot::isKept).doesNotHaveDuplicates();
    }

    @Property(tries = 500)
    void theChanceIsTheProductOfItsLinksEachCountedOnce(@ForAll("tangles") Tangle tangle) {
        Web web = tangle.web();
        double product = counted(web).stream()
                .filter(Knot::seen)
                .mapToDouble(ChainLawsTest::chance)
                .reduce(1, (one, other) -> one * other);
        PromiseChain chain = tangle.chains().of(FIRST);
        assertThat(chain.chance()).isCloseTo(product, within(1e-12)).isBetween(0.0, 1.0);
        assertThat(chain.outside()).isEqualTo((int)
                counted(web).stream().filter(knot -> !knot.seen()).count());
    }

    @Property(tries = 500)
    void whatRestsOnLessIsNeitherLaterNorLessLikely(@ForAll("tangles") Tangle tangle) {
        PromiseChain whole = tangle.chains().of(FIRST);
        tangle.pairs().forEach(pair -> {
            PromiseChain less = tangle.without(pair).chains().of(FIRST);
            assertThat(less.chance()).isGreaterThanOrEqualTo(whole.chance() - 1e-12);
            assertThat(less.expected()).isBeforeOrEqualTo(whole.expected());
        });
    }

    @Property(tries = 500)
    void noLinkWouldHelpMoreIfItWereCertainThanTheWeakOne(@ForAll("tangles") Tangle tangle) {
        PromiseChain chain = tangle.chains().of(FIRST);
        CommitmentId weak = chain.weak();
        LocalDate due = tangle.web().get(FIRST).promise().due();
        if (weak == null || chain.chance() == 0 || chain.expected().isAfter(due)) {
            return;
        }
        // A link that is kept takes with it what it rests on, so links are compared by their own chance.
        double own = chance(tangle.web().get(weak));
        assertThat(counted(tangle.web()))
                .filteredOn(knot ->
                        knot.seen() && !knot.isKept() && !knot.promise().id().equals(FIRST))
                .allMatch(knot -> chance(knot) >= own);
    }

    @Property(tries = 500)
    void theWeakLinkOfWhatComesTooLateBringsTheDelay(@ForAll("tangles") Tangle tangle) {
        PromiseChain chain = tangle.chains().of(FIRST);
        Web web = tangle.web();
        boolean late = chain.expected().isAfter(web.get(FIRST).promise().due());
        boolean fromBelow = web.get(FIRST).expectedOn().isBefore(chain.expected());
        if (chain.chance() > 0 && late && fromBelow && !web.get(FIRST).isKept()) {
            assertThat(chain.weak()).isNotNull();
            assertThat(web.get(Objects.requireNonNull(chain.weak())).expectedOn())
                    .isEqualTo(chain.expected());
        }
    }

    @Property(tries = 500)
    void everyCircleIsFoundAndNamedInOrder(@ForAll("tangles") Tangle tangle) {
        Web web = tangle.web();
        for (int above = 0; above < tangle.threads().size(); above++) {
            for (int below = 0; below < tangle.threads().size(); below++) {
                List<Knot> circle = Circle.closedBy(web, Tangle.id(below), Tangle.id(above));
                assertThat(circle.isEmpty()).isEqualTo(above != below && !reaches(web, above, below));
                if (!circle.isEmpty()) {
                    assertThat(circle.get(0)).isEqualTo(circle.get(circle.size() - 1));
                    for (int at = 1; at + 1 < circle.size(); at++) {
                        assertThat(reaches(web, circle.get(at), circle.get(at + 1)))
                                .isTrue();
                    }
                }
            }
        }
    }

    @Property(tries = 500)
    void aSlipIsToldWhereSomethingComesTooLateOrHasFallenAway(@ForAll("tangles") Tangle tangle) {
        Tangle open = tangle.with(0, State.OPEN);
        Web web = open.web();
        Dates dates = new Dates(web);
        boolean slips = web.below(FIRST).stream().anyMatch(strand -> {
            Knot below = web.get(strand.backing().by());
            return below.isFallen() || (!below.isKept() && dates.slack(strand) < 0);
        });
        var slip = new Slips(web).of(FIRST);
        assertThat(slip.isPresent()).isEqualTo(slips);
        slip.filter(one -> one.expected() != null)
                .ifPresent(one -> assertThat(ChronoUnit.DAYS.between(one.needed(), one.expected()))
                        .isPositive());
        slip.map(Slip::way)
                .ifPresent(way -> assertThat(web.below(FIRST))
                        .extracting(strand -> strand.backing().by())
                        .contains(way.get(0).promise().id()));
        assertThat(new Slips(tangle.with(0, State.KEPT).web()).of(FIRST)).isEmpty();
    }

    private static double chance(Knot knot) {
        if (knot.isKept()) {
            return 1;
        }
        return knot.isFallen()
                ? 0
                : Objects.requireNonNull(Tangle.records().get(knot.promise().by()))
                        .chance();
    }

    /** The first and all that it rests on, as far as one may see and it is not kept. */
    private static Set<Knot> counted(Web web) {
        Set<Knot> counted = new HashSet<>();
        gather(web, web.get(FIRST), counted, false);
        return counted;
    }

    private static Set<Knot> waitedFor(Web web) {
        Set<Knot> waited = new HashSet<>();
        gather(web, web.get(FIRST), waited, true);
        return waited;
    }

    private static void gather(Web web, Knot knot, Set<Knot> into, boolean waiting) {
        into.add(knot);
        if (knot.seen() && (waiting || !knot.isKept())) {
            web.below(knot.promise().id()).stream()
                    .map(strand -> web.get(strand.backing().by()))
                    .filter(below -> !waiting || (below.seen() && !below.isKept()))
                    .forEach(below -> gather(web, below, into, waiting));
        }
    }

    private static boolean reaches(Web web, Knot above, Knot below) {
        return web.below(above.promise().id()).stream()
                .map(Strand::backing)
                .anyMatch(backing -> backing.by().equals(below.promise().id()));
    }

    private static boolean reaches(Web web, int above, int below) {
        return web.below(Tangle.id(above)).stream()
                .map(strand -> (int) strand.backing().by().value().getLeastSignificantBits())
                .anyMatch(next -> next == below || reaches(web, next, below));
    }
}
