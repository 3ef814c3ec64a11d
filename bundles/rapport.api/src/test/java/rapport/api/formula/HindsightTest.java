package rapport.api.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.api.formula.Forecast.Case;
import rapport.api.formula.Trial.Move;
import rapport.api.relationship.RelationshipId;

class HindsightTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final RelationshipId ONE = new RelationshipId(new UUID(1, 1));
    private static final RelationshipId OTHER = new RelationshipId(new UUID(1, 2));

    private record Named(String version) implements NamedFormula {

        @Override
        public String title() {
            return "ours-" + version;
        }
    }

    @Test
    void aFormulaThatAlwaysSeesItComingIsNoCoin() {
        Forecast always = Forecast.of(List.of(new Case(10, true), new Case(20, true), new Case(50, false)));
        assertThat(always.area()).isEqualTo(1);
        assertThat(Forecast.of(List.of(new Case(10, true), new Case(10, false))).area())
                .isEqualTo(0.5);
        assertThat(Forecast.of(List.of(new Case(10, false))).tells()).isFalse();
    }

    @Test
    void theFormulaThatWasLowBeforeTheTroubleSawItComing() {
        Hindsight hindsight = new Hindsight(NOW);
        Instant trouble = NOW.minus(Duration.ofDays(100));
        for (int place = 0; place < 30; place++) {
            Instant low = NOW.minus(Duration.ofDays(180));
            Judgement sees = then -> Optional.of(new Verdict(then.equals(low) ? 10 : 90, null));
            Judgement isBlind = then -> Optional.of(new Verdict(50, null));
            hindsight.look(new RelationshipId(new UUID(1, place)), isBlind, sees, List.of(trouble));
        }
        Trial trial = hindsight.trial(new Named("1"), new Named("2"));

        assertThat(trial.told().cases()).isEqualTo(120);
        assertThat(trial.told().events()).isEqualTo(30);
        assertThat(trial.told().area()).isEqualTo(0.5);
        assertThat(trial.wouldHaveTold().area()).isEqualTo(1);
        assertThat(trial.tellsThemApart()).isTrue();
        assertThat(trial.better()).isEqualTo("ours-2");
    }

    @Test
    void whoseStateWouldBeAnotherComesBeforeWhoMovesFurther() {
        Hindsight hindsight = new Hindsight(NOW);
        hindsight.look(ONE, always(80, "well"), always(40, "well"), List.of());
        hindsight.look(OTHER, always(41, "well"), always(39, "poor"), List.of());

        assertThat(hindsight.trial(new Named("1"), new Named("2")).moves())
                .extracting(Move::relationship)
                .containsExactly(OTHER, ONE);
    }

    @Test
    void whatOneOfThemDoesNotKnowIsAskedOfNeither() {
        Hindsight hindsight = new Hindsight(NOW);
        hindsight.look(ONE, always(80, null), then -> Optional.empty(), List.of(NOW.minusSeconds(1)));
        Trial trial = hindsight.trial(new Named("1"), new Named("2"));

        assertThat(trial.moves()).isEmpty();
        assertThat(trial.told().cases()).isZero();
        assertThat(trial.told().tells()).isFalse();
    }

    private static Judgement always(double score, @Nullable String state) {
        return then -> Optional.of(new Verdict(score, state));
    }
}
