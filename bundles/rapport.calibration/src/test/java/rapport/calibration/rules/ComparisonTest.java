package rapport.calibration.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rapport.api.calibration.Drift;
import rapport.api.calibration.Drift.Move;
import rapport.api.concern.ConcernId;

class ComparisonTest {

    private static final List<ConcernId> ALL = IntStream.range(0, 12)
            .mapToObj(number -> new ConcernId(new UUID(0, number)))
            .toList();

    @Property
    void isSymmetric(@ForAll("rankings") List<ConcernId> one, @ForAll("rankings") List<ConcernId> other) {
        assertThat(distance(one, other)).isEqualTo(distance(other, one));
    }

    @Property
    void isZeroForTheSameOrder(@ForAll("rankings") List<ConcernId> ranking) {
        assertThat(distance(ranking, ranking)).isEqualTo(ranking.size() < 2 ? -1 : 0);
        Comparison.of(ranking, ranking, List.of())
                .drift()
                .ifPresent(drift -> assertThat(drift.moves()).isEmpty());
    }

    @Property
    void isOneForTheReverse(@ForAll("rankings") List<ConcernId> ranking) {
        List<ConcernId> reverse = new ArrayList<>(ranking);
        Collections.reverse(reverse);
        assertThat(distance(ranking, reverse)).isEqualTo(ranking.size() < 2 ? -1 : 1);
    }

    @Property
    void countsPairsAsOneWouldByHand(
            @ForAll("rankings") List<ConcernId> before, @ForAll("rankings") List<ConcernId> now) {
        List<ConcernId> both = now.stream().filter(before::contains).toList();
        double pairs = both.size() * (both.size() - 1) / 2.0;
        long changed = IntStream.range(0, both.size())
                .boxed()
                .flatMap(a -> IntStream.range(a + 1, both.size())
                        .mapToObj(b -> before.indexOf(both.get(a)) > before.indexOf(both.get(b))))
                .filter(turned -> turned)
                .count();
        assertThat(distance(before, now)).isCloseTo(pairs == 0 ? -1 : changed / pairs, within(1e-12));
    }

    @Example
    void tellsWhatMovedAndWhatCameAndWent() {
        List<ConcernId> before = List.of(ALL.get(0), ALL.get(1), ALL.get(2), ALL.get(3), ALL.get(4));
        List<ConcernId> now = List.of(ALL.get(3), ALL.get(5), ALL.get(1), ALL.get(2));
        Drift drift = Comparison.of(before, now, List.of(ALL.get(0))).drift().orElseThrow();
        assertThat(drift.compared()).isEqualTo(3);
        assertThat(drift.distance()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(drift.moves())
                .containsExactly(
                        new Move(ALL.get(3), 4, 1),
                        new Move(ALL.get(1), 2, 3),
                        new Move(ALL.get(2), 3, 4),
                        new Move(ALL.get(5), 0, 2),
                        new Move(ALL.get(0), 1, 0));
    }

    @Example
    void takesNoShiftForAMoveWhereSomethingOnlyWentAway() {
        List<ConcernId> before = List.of(ALL.get(0), ALL.get(1), ALL.get(2));
        List<ConcernId> now = List.of(ALL.get(1), ALL.get(2));
        Drift drift = Comparison.of(before, now, List.of(ALL.get(0))).drift().orElseThrow();
        assertThat(drift.distance()).isZero();
        assertThat(drift.moves()).containsExactly(new Move(ALL.get(0), 1, 0));
    }

    @Provide
    Arbitrary<List<ConcernId>> rankings() {
        return Arbitraries.shuffle(ALL)
                .flatMap(order -> Arbitraries.integers().between(0, ALL.size()).map(size -> order.subList(0, size)));
    }

    /** The drift; -1 where there is nothing to compare. */
    private static double distance(List<ConcernId> before, List<ConcernId> now) {
        return Comparison.of(before, now, List.of())
                .drift()
                .map(Drift::distance)
                .orElse(-1.0);
    }
}
