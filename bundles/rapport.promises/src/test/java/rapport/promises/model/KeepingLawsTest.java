package rapport.promises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import rapport.api.commitment.KeepRate;

/** What holds of every record of promises. */
class KeepingLawsTest {

    @Property
    void theRateLiesInItsIntervalAndTheIntervalBetweenNeverAndAlways(
            @ForAll @IntRange(max = 5_000) int kept, @ForAll @IntRange(max = 5_000) int broken) {
        KeepRate rate = Keeping.ONE.of(kept, broken);
        assertThat(rate.low()).isBetween(0.0, 1.0);
        assertThat(rate.high()).isBetween(rate.low(), 1.0);
        assertThat(rate.chance()).isStrictlyBetween(0.0, 1.0);
        if (rate.isKnown()) {
            assertThat(rate.rate()).isBetween(rate.low() - 1e-9, rate.high() + 1e-9);
        }
    }

    @Property
    void oneMoreKeptRaisesTheChanceAndOneMoreBrokenLowersIt(
            @ForAll @IntRange(max = 5_000) int kept, @ForAll @IntRange(max = 5_000) int broken) {
        double chance = Keeping.ONE.of(kept, broken).chance();
        assertThat(Keeping.ONE.of(kept + 1, broken).chance()).isGreaterThan(chance);
        assertThat(Keeping.ONE.of(kept, broken + 1).chance()).isLessThan(chance);
    }

    @Property
    void theSameShareOfMoreIsKnownBetter(
            @ForAll @IntRange(min = 0, max = 500) int kept, @ForAll @IntRange(min = 1, max = 500) int broken) {
        KeepRate few = Keeping.ONE.of(kept, broken);
        KeepRate many = Keeping.ONE.of(4 * kept, 4 * broken);
        assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
    }

    @Test
    void ofWhomNothingIsKnownWeBelieveWhatWeBelieveOfEverybody() {
        KeepRate nothing = Keeping.ONE.of(0, 0);
        assertThat(nothing.isKnown()).isFalse();
        assertThat(nothing.chance()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(nothing.low()).isZero();
        assertThat(nothing.high()).isOne();
        assertThatThrownBy(nothing::rate).isInstanceOf(IllegalStateException.class);
        // The figures of Wilson's interval for 7 of 10, as textbooks give them.
        assertThat(Keeping.ONE.of(7, 3).low()).isCloseTo(0.397, within(0.001));
        assertThat(Keeping.ONE.of(7, 3).high()).isCloseTo(0.892, within(0.001));
    }
}
