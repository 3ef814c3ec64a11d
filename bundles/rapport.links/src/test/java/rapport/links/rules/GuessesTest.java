package rapport.links.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rapport.testkit.MovingClock;

class GuessesTest {

    private final MovingClock clock = MovingClock.start();
    private final Guesses guesses = new Guesses(clock);

    @Test
    void areTooManyFromOneAddressUntilItsTimeIsOver() {
        guess("203.0.113.7", Guesses.MOST_OF_ONE);
        assertThat(guesses.isOneTooMany("203.0.113.7")).isTrue();
        assertThat(guesses.isOneTooMany("203.0.113.8")).isFalse();
        clock.advance(Guesses.SPAN);
        assertThat(guesses.isOneTooMany("203.0.113.7")).isFalse();
    }

    @Test
    void areTooManyFromOneHouseholdWhateverItsAddressOfToday() {
        for (int i = 0; i < Guesses.MOST_OF_ONE; i++) {
            assertThat(guesses.isOneTooMany("2001:db8:1:2::" + i)).isFalse();
        }
        assertThat(guesses.isOneTooMany("2001:db8:1:2::abcd")).isTrue();
        assertThat(guesses.isOneTooMany("2001:db8:1:3::abcd")).isFalse();
    }

    @Test
    void areTooManyAltogetherWhereverTheyComeFrom() {
        for (int i = 0; i < Guesses.MOST_OF_ALL; i++) {
            assertThat(guesses.isOneTooMany("10.0." + i / 200 + "." + i % 200)).isFalse();
        }
        assertThat(guesses.isOneTooMany("198.51.100.1")).isTrue();
    }

    private void guess(String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(guesses.isOneTooMany(address)).isFalse();
        }
    }
}
