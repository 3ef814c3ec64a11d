package rapport.climate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import rapport.api.climate.Climate.State;
import rapport.api.climate.Climates.Point;

/** The laws of a climate, over thousands of histories. */
class ScaleLawsTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    @Property(tries = 500)
    void oneMoreGoodFactNeverWorsens(
            @ForAll("histories") List<Grain> grains,
            @ForAll @IntRange(min = 0, max = 400) int day,
            @ForAll @IntRange(min = 1, max = 40) int tenths,
            @ForAll @IntRange(min = 0, max = 400) int later) {
        Instant asked = at(day + later).plusSeconds(1_800);
        List<Grain> more = and(grains, new Grain("reading.warm", tenths / 10.0, at(day), "one:more", ""));

        assertThat(state(more, asked)).isGreaterThanOrEqualTo(state(grains, asked));
    }

    @Property(tries = 500)
    void oneMoreBadFactNeverBetters(
            @ForAll("histories") List<Grain> grains,
            @ForAll @IntRange(min = 0, max = 400) int day,
            @ForAll @IntRange(min = 1, max = 40) int tenths,
            @ForAll @IntRange(min = 0, max = 400) int later) {
        Instant asked = at(day + later).plusSeconds(1_800);
        List<Grain> more = and(grains, new Grain("incident.open", -tenths / 10.0, at(day), "one:more", ""));

        assertThat(state(more, asked)).isLessThanOrEqualTo(state(grains, asked));
    }

    @Property(tries = 500)
    void theOrderOfArrivalDoesNotMatter(@ForAll("histories") List<Grain> grains, @ForAll long seed) {
        List<Grain> shuffled = new ArrayList<>(grains);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Scales.over(shuffled)).isEqualTo(Scales.over(grains));
    }

    @Property(tries = 500)
    void timeAloneOnlyDecays(@ForAll("histories") List<Grain> grains) {
        Instant last = grains.stream().map(Grain::at).max(Instant::compareTo).orElse(BEGIN);
        List<Point> after = Scales.over(grains).stream()
                .filter(point -> !point.from().isBefore(last))
                .toList();

        for (int next = 1; next < after.size(); next++) {
            Point before = after.get(next - 1);
            Point point = after.get(next);
            assertThat(point.good()).isLessThanOrEqualTo(before.good());
            assertThat(point.bad()).isLessThanOrEqualTo(before.bad());
            assertThat(distance(point.state())).isLessThan(distance(before.state()));
        }
        if (!after.isEmpty()) {
            assertThat(after.get(after.size() - 1).state()).isEqualTo(State.UNKNOWN);
        }
    }

    private static int distance(State state) {
        return Math.abs(state.ordinal() - State.UNKNOWN.ordinal());
    }

    private static State state(List<Grain> grains, Instant at) {
        return Scales.over(grains).stream()
                .filter(point -> !point.from().isAfter(at))
                .reduce((earlier, later) -> later)
                .map(Point::state)
                .orElse(State.UNKNOWN);
    }

    private static List<Grain> and(List<Grain> grains, Grain one) {
        List<Grain> all = new ArrayList<>(grains);
        all.add(one);
        return all;
    }

    private static Instant at(int day) {
        return BEGIN.plus(Duration.ofDays(day));
    }

    @Provide
    Arbitrary<List<Grain>> histories() {
        Arbitrary<Grain> grain = Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(-60, 60).filter(tenths -> tenths != 0),
                        Arbitraries.integers().between(0, 1_000_000))
                .as((day, tenths, fact) -> new Grain("fact", tenths / 10.0, at(day), "fact:" + fact, ""));
        return grain.list().ofMaxSize(25).uniqueElements(Grain::fact);
    }
}
