package rapport.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.api.signal.SignalRule;
import rapport.climate.model.Formula;
import rapport.climate.rules.ClimateTurned;
import rapport.insight.rules.Silence;

class RunningRulesTest {

    @Test
    void aRuleThatIsSwitchedToAnotherVersionHasAllExaminedAnew() {
        assertThat(fingerprint(new ClimateTurned(() -> Formula.ONE)))
                .isNotEqualTo(fingerprint(new ClimateTurned(() -> Formula.TWO)))
                .isEqualTo(fingerprint(new ClimateTurned(() -> Formula.ONE)));
    }

    @Test
    void aRuleThatIsARecordTellsItsPatience() {
        assertThat(fingerprint(new Silence(2))).isNotEqualTo(fingerprint(new Silence(3)));
    }

    private static String fingerprint(SignalRule rule) {
        RunningRules rules = new RunningRules(new FakeDoor(), List.of());
        rules.addRule(rule);
        return rules.fingerprint("customers");
    }
}
