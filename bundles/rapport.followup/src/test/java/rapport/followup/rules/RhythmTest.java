package rapport.followup.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final LocalDate CLOSED = LocalDate.parse("2024-02-29");
    private final Rhythm rhythm = new Rhythm(CLOSED);

    @Test
    void asksAfterThirtyNinetyAndAHundredAndEightyDaysThenEveryYear() {
        assertThat(IntStream.rangeClosed(1, 7).mapToObj(rhythm::dueOf))
                .containsExactly(
                        LocalDate.parse("2024-03-30"),
                        LocalDate.parse("2024-05-29"),
                        LocalDate.parse("2024-08-27"),
                        LocalDate.parse("2025-02-28"),
                        LocalDate.parse("2026-02-28"),
                        LocalDate.parse("2027-02-28"),
                        LocalDate.parse("2028-02-29"));
    }

    @Test
    void leavesOutWhatPassedMeanwhileAndAsksNobodyTwiceInAWeek() {
        assertThat(rhythm.after(1, CLOSED.plusDays(31))).isEqualTo(2);
        assertThat(rhythm.after(1, CLOSED.plusDays(83))).isEqualTo(3);
        assertThat(rhythm.after(1, CLOSED.plusDays(400))).isEqualTo(5);
        assertThat(rhythm.after(9, CLOSED)).isEqualTo(10);
    }

    @Test
    void beginsSoThatTheFirstFallsOnTheDayAskedFor() {
        assertThat(Rhythm.startingOn(CLOSED).dueOf(1)).isEqualTo(CLOSED);
    }
}
