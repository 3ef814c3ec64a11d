package rapport.health.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rapport.api.checkup.FirstCall;
import rapport.api.growth.Approach;
import rapport.api.growth.Growth;
import rapport.api.health.Dimension;
import rapport.api.health.PortfolioEntry.Standing;
import rapport.api.health.PortfolioQuery.Sort;
import rapport.api.incident.Incident;
import rapport.console.api.trial.TrialScreen;
import rapport.testkit.MessagesContract;

class TextsTest {

    private static final Set<String> KEYS =
            HealthTelling.MESSAGES.in(Locale.ENGLISH).keys();

    @Test
    void everythingIsSaidInBothLanguages() {
        MessagesContract.assertComplete(HealthTelling.class);
        MessagesContract.assertComplete(TrialScreen.class);
    }

    @Test
    void whateverCanHappenHasItsWords() {
        for (Dimension one : Dimension.values()) {
            assertThat(KEYS).contains("dimension." + one, "asks." + one, "advice." + one);
        }
        for (String wordless : List.of(
                "approach",
                "calibration",
                "check-up",
                "first-call",
                "follow-up",
                "growth",
                "meeting-sheet",
                "reading")) {
            assertThat(KEYS).contains("fact." + wordless);
        }
        for (Standing one : Standing.values()) {
            assertThat(KEYS).contains("standing." + one);
        }
        for (Sort one : Sort.values()) {
            assertThat(KEYS).contains("sort." + one);
        }
        for (FirstCall.Outcome one : FirstCall.Outcome.values()) {
            assertThat(KEYS).contains("reason.firstcall." + one);
        }
        for (Approach.Reaction one : Approach.Reaction.values()) {
            assertThat(KEYS).contains("reason.approach." + one);
        }
        for (Growth.Kind one : Growth.Kind.values()) {
            assertThat(KEYS).contains("reason.growth." + one);
        }
        for (Incident.Height one : Incident.Height.values()) {
            assertThat(KEYS).contains("reason.incident." + one);
        }
    }
}
