package rapport.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rapport.testkit.MovingClock;

class GuessThrottleTest {

    private final MovingClock clock = MovingClock.start();
    private final GuessThrottle throttle = new GuessThrottle(clock);

    @Test
    void letsAFewMistakesPassAndThenAsksForPatience() {
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.take("ada", "192.0.2.1")).isZero();
        }
        assertThat(throttle.take("ada", "192.0.2.1")).isEqualTo(Duration.ofSeconds(1));
        clock.advance(Duration.ofSeconds(1));
        assertThat(throttle.take("ada", "192.0.2.1")).isZero();
        assertThat(throttle.take("ada", "192.0.2.1")).isEqualTo(Duration.ofSeconds(2));
        assertThat(throttle.take("ben", "192.0.2.1")).isZero();
    }

    @Test
    void neverLocksAnAccountForLongerThanAMinute() {
        for (int i = 0; i < 60; i++) {
            clock.advance(throttle.take("ada", "192.0.2." + i));
            throttle.take("ada", "192.0.2." + i);
        }
        assertThat(throttle.take("ada", "198.51.100.1")).isLessThanOrEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void forgivesWhoKnewIt() {
        for (int i = 0; i < 5; i++) {
            throttle.take("ada", "192.0.2.1");
        }
        throttle.wasRight("ada", "192.0.2.1");
        assertThat(throttle.take("ada", "192.0.2.1")).isZero();
    }

    @Test
    void slowsAnAddressThatTriesManyAccounts() {
        long passed = IntStream.range(0, 100)
                .filter(i -> throttle.take("user" + i, "192.0.2.1").isZero())
                .count();
        assertThat(passed).isEqualTo(20);
    }

    @Test
    void takesAHouseholdForOneAddress() {
        long passed = IntStream.range(0, 100)
                .filter(i -> throttle.take("user" + i, "2001:db8:1:2::" + Integer.toHexString(i))
                        .isZero())
                .count();
        assertThat(passed).isEqualTo(20);
    }

    @Test
    void isNotOutrunByManyGuessesAtOnce() {
        AtomicInteger passed = new AtomicInteger();
        IntStream.range(0, 200).parallel().forEach(i -> {
            if (throttle.take("ada", "192.0.2." + i).isZero()) {
                passed.incrementAndGet();
            }
        });
        assertThat(passed).hasValue(5);
    }
}
