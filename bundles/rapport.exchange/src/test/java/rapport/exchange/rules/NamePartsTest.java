package rapport.exchange.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePartsTest {

    @ParameterizedTest
    @CsvSource({
        "Ada Berg,Ada,Berg",
        "'Berg, Ada',Ada,Berg",
        "Dr. Ada Maria Berg,Ada Maria,Berg",
        "Nils van der Meer,Nils,van der Meer",
        "'Calvin Ames, Jr.',Calvin,Ames",
        "Mr. John Doe Sr.,John,Doe",
        "Madonna,Madonna,",
        "van Meer,van,Meer"
    })
    void takesAWholeNameApart(String whole, String given, @Nullable String family) {
        assertThat(NameParts.of(whole)).isEqualTo(new NameParts(given, family));
    }
}
