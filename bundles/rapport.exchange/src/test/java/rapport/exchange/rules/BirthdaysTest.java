package rapport.exchange.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.api.party.Birthday;
import rapport.exchange.model.DateOrder;

class BirthdaysTest {

    @ParameterizedTest
    @CsvSource({
        "1984-02-29,1984-02-29",
        "19840229,1984-02-29",
        "1984/2/29,1984-02-29",
        "1984-02-29T00:00:00Z,1984-02-29",
        "--02-29,--02-29",
        "--0229,--02-29",
        "1604-04-15,--04-15",
        "29.2.1984,1984-02-29",
        "29. 2. 84,1984-02-29",
        "3/4/1984,1984-04-03",
        "3.4.,--04-03",
        "12 Mar 2004,2004-03-12",
        "12. März 1984,1984-03-12",
        "'March 12, 1984',1984-03-12",
        "3-Oct-1984,1984-10-03"
    })
    void readsDatesAsPeopleWriteThem(String text, String expected) {
        assertThat(Birthdays.find(text, DateOrder.DAY_FIRST)).contains(Birthday.parse(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1983-02-29", "31.2.1984", "13/13/1984", "soon", "", "1984", "12 Foo 1984"})
    void doesNotMakeUpDaysThatDoNotExist(String text) {
        assertThat(Birthdays.find(text, DateOrder.DAY_FIRST)).isEmpty();
    }

    @Test
    void tellsTheOrderFromDatesThatLeaveNoChoice() {
        assertThat(Birthdays.orderOf(List.of("3/4/1984", "3/28/1969"))).contains(DateOrder.MONTH_FIRST);
        assertThat(Birthdays.orderOf(List.of("3/4/1984", "28/3/1969"))).contains(DateOrder.DAY_FIRST);
        assertThat(Birthdays.orderOf(List.of("3/4/1984", "", "0/0/00"))).isEqualTo(Optional.empty());
    }

    @Test
    void anEmptyDateOfOutlookSaysNothing() {
        assertThat(Birthdays.saysNothing("0/0/00")).isTrue();
        assertThat(Birthdays.saysNothing("00.00.0000")).isTrue();
        assertThat(Birthdays.saysNothing("1/0/00")).isFalse();
    }
}
