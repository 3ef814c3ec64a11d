package rapport.insight.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BondTest {

    private static final TieStrength SCALE = TieStrength.STANDARD;
    private static final Decay DECAY = SCALE.decay();
    private static final Instant START = Instant.parse("2024-03-01T09:00:00Z");

    @Test
    void oneMailWeighsOneAndHalfOfThatAfterAHalfLife() {
        Bond bond = Bond.NONE.plus(new Gift(START, 1, 0), DECAY);

        assertThat(bond.strength(START, SCALE)).isCloseTo(1 - Math.exp(-1.0 / SCALE.k()), within(1e-12));
        assertThat(bond.strength(days(60), SCALE)).isCloseTo(1 - Math.exp(-0.5 / SCALE.k()), within(1e-12));
    }

    @Test
    void givingOnBothSidesCountsTwice() {
        Bond bond = Bond.NONE.plus(new Gift(START, 1, 0), DECAY).plus(new Gift(START, 0, 1), DECAY);

        assertThat(bond.strength(START, SCALE)).isCloseTo(1 - Math.exp(-4.0 / SCALE.k()), within(1e-12));
    }

    @Test
    void anOldFriendNeverReadsAsNew() {
        Bond bond = Bond.NONE;
        for (int year = 0; year < 7; year++) {
            bond = bond.plus(new Gift(days(365 * year), 4, 4), DECAY);
        }

        assertThat(bond.yearsBothWays()).isEqualTo(7);
        assertThat(bond.strength(days(365 * 30), SCALE)).isEqualTo(TieStrength.floor(5));
    }

    @Test
    void aWordToAFriendOfTwentyYearsAgoTakesNothingAway() {
        Bond old = Bond.NONE.plus(new Gift(days(0), 4, 4), DECAY);
        Bond again = old.plus(new Gift(days(365 * 20), 1, 0), DECAY);

        assertThat(again.strength(days(365 * 20), SCALE)).isGreaterThanOrEqualTo(TieStrength.floor(1));
    }

    @Test
    void twoWayContactIsAsRecentAsTheSideThatHasBeenSilentForLonger() {
        Bond bond = Bond.NONE.plus(new Gift(START, 1, 0), DECAY);
        assertThat(bond.findLastTwoWay()).isEmpty();

        bond = bond.plus(new Gift(days(2), 0, 1), DECAY).plus(new Gift(days(40), 1, 0), DECAY);
        assertThat(bond.findLastContact()).contains(days(40));
        assertThat(bond.findLastTwoWay()).contains(days(2));
    }

    @Test
    void theTrendIsTheChangeWithinThirtyDays() {
        Bond growing = Bond.NONE.plus(new Gift(days(100), 4, 4), DECAY);
        assertThat(growing.trend(days(110), SCALE)).isEqualTo(growing.strength(days(110), SCALE));

        double before = growing.strength(days(140), SCALE);
        double after = growing.strength(days(170), SCALE);
        assertThat(growing.trend(days(170), SCALE))
                .isCloseTo(after - before, within(1e-6))
                .isNegative();
    }

    @Test
    void fadesBelowHalfItsPeakWhenItSays() {
        Bond bond = Bond.NONE;
        for (int week = 0; week < 30; week++) {
            bond = bond.plus(new Gift(days(7 * week), 2, 2), DECAY);
        }
        Instant fades = bond.findFadesBelow(SCALE).orElseThrow();

        assertThat(fades).isAfter(bond.asOf());
        double half = bond.peak(SCALE) / 2;
        assertThat(bond.strength(fades.minus(Duration.ofHours(1)), SCALE)).isGreaterThan(half);
        assertThat(bond.strength(fades.plus(Duration.ofHours(1)), SCALE)).isLessThan(half);
    }

    @Test
    void thePeakIsKeptWhileTheTieFades() {
        Bond bond = Bond.NONE;
        for (int day = 0; day < 60; day++) {
            bond = bond.plus(new Gift(days(day), 2, 2), DECAY);
        }
        double peak = bond.peak(SCALE);
        Bond later = bond.plus(new Gift(days(700), 1, 0), DECAY);

        assertThat(peak).isGreaterThan(0.9);
        assertThat(later.peak(SCALE)).isCloseTo(peak, within(0.02));
        assertThat(later.strength(days(700), SCALE)).isLessThan(0.2);
        assertThat(later.findFadesBelow(SCALE).orElseThrow()).isBefore(days(700));
    }

    @Test
    void whatIsTakenBackLeavesNothingBehind() {
        Gift gift = new Gift(START, 4, 4);
        assertThat(Bond.NONE.plus(gift, DECAY).minus(gift, DECAY)).isEqualTo(Bond.NONE);
    }

    @Test
    void farDatesOverflowNothing() {
        Bond ancient = Bond.NONE.plus(new Gift(Instant.parse("1900-01-01T00:00:00Z"), 1, 1), DECAY);
        Bond far = ancient.plus(new Gift(Instant.parse("2300-01-01T00:00:00Z"), 1, 1), DECAY);

        assertThat(ancient.key(DECAY)).isFinite().isLessThan(far.key(DECAY));
        assertThat(ancient.strength(Instant.parse("2300-01-01T00:00:00Z"), SCALE))
                .isEqualTo(TieStrength.floor(1));
        assertThat(far.strength(Instant.parse("2300-01-01T00:00:00Z"), SCALE)).isBetween(0.2, 0.3);
    }

    private static Instant days(int days) {
        return START.plus(Duration.ofDays(days));
    }
}
