package rapport.modules.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+ choir 1.0.0|choir 1.0.0 (new)|choir 1.0.0 (neu)",
                "– choir 1.0.0|choir 1.0.0 (taken out)|choir 1.0.0 (herausgenommen)",
                "choir 1.0.0 → 1.1.0, + songs 2.0.0|choir 1.0.0 → 1.1.0, songs 2.0.0 (new)|choir 1.0.0 → 1.1.0, songs 2.0.0 (neu)",
                "↩ ↩ + choir 1.0.0|Take back: Take back: choir 1.0.0 (new)|Zurücknehmen: Zurücknehmen: choir 1.0.0 (neu)",
                "lock: choir, songs|By a lock file: choir, songs|Nach einer Sperrdatei: choir, songs"
            })
    void saysWhatChangesInTheReadersLanguage(String summary, String english, String german) {
        assertThat(SummaryWords.of(summary, ModulePlanPage.MESSAGES.in(Locale.ENGLISH)))
                .isEqualTo(english);
        assertThat(SummaryWords.of(summary, ModulePlanPage.MESSAGES.in(Locale.GERMAN)))
                .isEqualTo(german);
    }
}
