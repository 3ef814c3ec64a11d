package rapport.insight.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every history. */
class BondLawsTest {

    private static final TieStrength SCALE = TieStrength.STANDARD;
    private static final Decay DECAY = SCALE.decay();
    private static final Instant START = Instant.parse("2015-01-01T00:00:00Z");
    private static final Instant END = START.plus(Duration.ofDays(4_001));

    /** A sum that has become dust is swept away, and a tie of both sides feels it as the root of what it was. */
    private static final double SWEPT = 1e-3;

    @Property(tries = 500)
    void theOrderOfEvidenceDoesNotMatter(@ForAll("gifts") @Size(max = 40) List<Gift> gifts, @ForAll Random random) {
        List<Gift> shuffled = new ArrayList<>(gifts);
        Collections.shuffle(shuffled, random);

        assertSame(bond(gifts), bond(shuffled), 1e-9);
    }

    @Property(tries = 500)
    void takingBackIsAsIfItHadNeverBeen(
            @ForAll("gifts") @Size(min = 1, max = 30) List<Gift> gifts, @ForAll("gift") Gift wrong) {
        Bond with = bond(gifts).plus(wrong, DECAY);
        Bond taken = with.minus(wrong, DECAY);
        Bond never = bond(gifts);

        assertSame(taken.lastGiven(never.lastFromA(), never.lastFromB()), never, SWEPT);
    }

    @Property(tries = 500)
    void storedTextReadsBackAsTheSamePast(@ForAll("gifts") @Size(max = 40) List<Gift> gifts) {
        Past past = bond(gifts).past();
        Past read = Past.parse(past.asText());

        assertThat(read.asText()).isEqualTo(past.asText());
        assertThat(read.yearsBothWays()).isEqualTo(past.yearsBothWays());
        assertThat(read.greatest(END, DECAY)).isCloseTo(past.greatest(END, DECAY), within(1e-3));
    }

    @Property(tries = 500)
    void theOrderByKeyIsTheOrderOfStrengthOnEveryLaterDay(
            @ForAll("gifts") @Size(min = 1, max = 20) List<Gift> one,
            @ForAll("gifts") @Size(min = 1, max = 20) List<Gift> other,
            @ForAll @IntRange(max = 2_000) int later) {
        Bond first = bond(one);
        Bond second = bond(other);
        Instant day = END.plus(Duration.ofDays(later));
        boolean sameFloor = TieStrength.floor(first.yearsBothWays()) == TieStrength.floor(second.yearsBothWays());

        if (sameFloor && first.key(DECAY) > second.key(DECAY)) {
            assertThat(first.strength(day, SCALE)).isGreaterThanOrEqualTo(second.strength(day, SCALE));
        }
        assertThat(SCALE.of(first.key(DECAY), first.yearsBothWays(), day))
                .isCloseTo(first.strength(day, SCALE), within(1e-9));
    }

    @Property(tries = 300)
    void moreEvidenceIsNeverWeakerAndStrengthStaysBetweenZeroAndOne(
            @ForAll("gifts") @Size(max = 30) List<Gift> gifts, @ForAll("gift") Gift more) {
        double before = bond(gifts).strength(END, SCALE);
        double after = bond(gifts).plus(more, DECAY).strength(END, SCALE);

        assertThat(before).isBetween(0.0, 1.0);
        assertThat(after).isBetween(before, 1.0);
    }

    @Property(tries = 300)
    void theLeastKeyOfAStrengthShowsAsThatStrength(@ForAll @DoubleRange(min = 0.01, max = 0.99) double strength) {
        assertThat(SCALE.of(SCALE.keyFor(strength, END), 0, END)).isCloseTo(strength, within(1e-9));
    }

    @Provide
    Arbitrary<Gift> gift() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4_000),
                        Arbitraries.of(0.0, 0.25, 1.0, 2.0, 4.0),
                        Arbitraries.of(0.0, 0.25, 1.0, 3.0),
                        Arbitraries.integers().between(0, 86_399))
                .filter((day, fromA, fromB, second) -> fromA + fromB > 0)
                .as((day, fromA, fromB, second) ->
                        new Gift(START.plus(Duration.ofDays(day)).plusSeconds(second), fromA, fromB));
    }

    @Provide
    Arbitrary<List<Gift>> gifts() {
        return gift().list();
    }

    private static Bond bond(List<Gift> gifts) {
        Bond bond = Bond.NONE;
        for (Gift gift : gifts) {
            bond = bond.plus(gift, DECAY);
        }
        return bond;
    }

    private static void assertSame(Bond one, Bond other, double butFor) {
        assertThat(one.interactions()).isEqualTo(other.interactions());
        assertThat(one.lastFromA()).isEqualTo(other.lastFromA());
        assertThat(one.lastFromB()).isEqualTo(other.lastFromB());
        assertThat(one.yearsBothWays()).isEqualTo(other.yearsBothWays());
        assertThat(one.strength(END, SCALE)).isCloseTo(other.strength(END, SCALE), within(butFor));
        assertThat(one.trend(END, SCALE)).isCloseTo(other.trend(END, SCALE), within(1e-3));
        assertThat(one.past().greatest(END, DECAY)).isCloseTo(other.past().greatest(END, DECAY), within(1e-3));
    }
}
