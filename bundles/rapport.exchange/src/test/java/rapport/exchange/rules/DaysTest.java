package rapport.exchange.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.exchange.model.DateOrder;

class DaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    @Test
    void readsADayAsTheFileWritesIt() {
        for (String text : List.of(
                "2026-02-03",
                "3.2.2026",
                "03.02.26",
                "03/02/2026",
                "2026-02-03T16:45:00",
                "3.2.2026 00:00",
                "20260203",
                "3. Februar 2026")) {
            assertThat(Days.find(text, DateOrder.DAY_FIRST)).as(text).contains(DAY);
        }
        assertThat(Days.find("02/03/2026", DateOrder.MONTH_FIRST)).contains(DAY);
        assertThat(Days.find("Feb 3, 2026", DateOrder.MONTH_FIRST)).contains(DAY);
    }

    @Test
    void guessesNoDayAndNoYear() {
        for (String text : List.of("31.02.2026", "3.2.", "gestern", "", "0/0/00", "46056")) {
            assertThat(Days.find(text, DateOrder.DAY_FIRST)).as(text).isEmpty();
        }
    }
}
