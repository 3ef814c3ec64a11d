package rapport.temperature.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rapport.api.concern.Manner;
import rapport.api.id.Ids;
import rapport.api.party.PersonId;
import rapport.api.reading.Estimate;
import rapport.api.reading.Instrument;
import rapport.api.reading.Occasion;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingId;
import rapport.api.relationship.RelationshipId;
import rapport.temperature.model.Tally;

/** Figures and their intervals, compared with what the textbooks print. */
class FiguresTest {

    @Test
    void theMeanHasTheIntervalOfStudent() {
        // Four answers 2, 3, 4, 5: mean 3.5, s = 1.2910, t(3) = 3.1824.
        Estimate mean = Figures.mean(Instrument.SATISFACTION, tally(Instrument.SATISFACTION, 2, 3, 4, 5));
        assertThat(mean.n()).isEqualTo(4);
        assertThat(mean.value()).isEqualTo(3.5);
        assertThat(mean.low()).isCloseTo(1.4457, within(0.0005));
        assertThat(mean.high()).isEqualTo(5);
    }

    @Test
    void oneAnswerSaysNothingOfTheOthers() {
        Estimate mean = Figures.mean(Instrument.MOOD, tally(Instrument.MOOD, -1));
        assertThat(mean.value()).isEqualTo(-1);
        assertThat(mean.low()).isNull();
        assertThat(mean.excludes(2)).isFalse();
    }

    @Test
    void theQuantilesAreThoseOfTheTables() {
        assertThat(StudentT.quantile(1)).isCloseTo(12.706, within(0.001));
        assertThat(StudentT.quantile(30)).isCloseTo(2.0423, within(0.0001));
        assertThat(StudentT.quantile(31)).isCloseTo(2.0395, within(0.0001));
        assertThat(StudentT.quantile(60)).isCloseTo(2.0003, within(0.0001));
        assertThat(StudentT.quantile(1_000_000)).isCloseTo(1.95996, within(0.0001));
    }

    @Test
    void theScoreIsPromotersLessDetractorsWithItsAdjustedInterval() {
        // 6 promoters and 2 detractors of 10; adjusted: 4 / 13 ± 1.96 · √((9.5 / 13 − (4 / 13)²) / 13).
        Tally ten = tally(Instrument.LIKELIHOOD, 9, 9, 9, 10, 10, 10, 8, 7, 6, 0);
        Estimate score = Objects.requireNonNull(Figures.score(Instrument.LIKELIHOOD, ten));
        assertThat(score.value()).isEqualTo(0.4);
        assertThat(score.low()).isCloseTo(0.3077 - 1.96 * 0.2212, within(0.001));
        assertThat(score.high()).isCloseTo(0.3077 + 1.96 * 0.2212, within(0.001));
        assertThat(Figures.score(Instrument.EFFORT, tally(Instrument.EFFORT, 3)))
                .isNull();
    }

    private static Tally tally(Instrument instrument, int... answers) {
        return IntStream.of(answers)
                .mapToObj(answer -> Tally.of(reading(instrument, answer)))
                .reduce(Tally.NONE, Tally::plus);
    }

    private static Reading reading(Instrument instrument, int answer) {
        return new Reading(
                new ReadingId(Ids.next()),
                1,
                new RelationshipId(Ids.next()),
                new PersonId(Ids.next()),
                instrument,
                answer,
                null,
                null,
                Occasion.IMPROMPTU,
                null,
                null,
                Instant.EPOCH,
                Manner.PHONE);
    }
}
