package rapport.exchange.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.exchange.model.DecimalSign;

class NumbersTest {

    @Test
    void readsNumbersAsTheFileWritesThem() {
        assertThat(Numbers.find("1.234,5", DecimalSign.COMMA)).contains(1234.5);
        assertThat(Numbers.find("2.000", DecimalSign.COMMA)).contains(2000.0);
        assertThat(Numbers.find("2.000", DecimalSign.POINT)).contains(2.0);
        assertThat(Numbers.find("1,234,567.25", DecimalSign.POINT)).contains(1234567.25);
        assertThat(Numbers.find("1’234.50", DecimalSign.POINT)).contains(1234.5);
        assertThat(Numbers.find(" 1\u202F234,5 ", DecimalSign.COMMA)).contains(1234.5);
        assertThat(Numbers.find("-0,5", DecimalSign.COMMA)).contains(-0.5);
        assertThat(Numbers.find(",5", DecimalSign.COMMA)).contains(0.5);
    }

    @Test
    void guessesNoNumberThatIsWrittenOtherwise() {
        for (String text : List.of("12,34,5", "1,234.5", "1e5", "0x10", "NaN", "5 Stück", "", "-", ".")) {
            assertThat(Numbers.find(text, DecimalSign.COMMA)).as(text).isEmpty();
        }
        assertThat(Numbers.find("1.234,5", DecimalSign.POINT)).isEmpty();
    }

    @Test
    void tellsTheSignFromTheFirstNumberThatCanBeReadInOneWayOnly() {
        assertThat(Numbers.signOf(List.of("5", "1.234", "1.234,5"))).contains(DecimalSign.COMMA);
        assertThat(Numbers.signOf(List.of("1,234", "0.25"))).contains(DecimalSign.POINT);
        assertThat(Numbers.signOf(List.of("12,5"))).contains(DecimalSign.COMMA);
        assertThat(Numbers.signOf(List.of("5", "1.234", "Stück"))).isEmpty();
    }
}
