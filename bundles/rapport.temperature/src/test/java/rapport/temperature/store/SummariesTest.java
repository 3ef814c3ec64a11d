package rapport.temperature.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rapport.temperature.store.House.done;

import java.time.Duration;
import java.util.List;
import org.assertj.core.data.Offset;
import rapport.api.access.Caller;
import rapport.api.party.PersonId;
import rapport.api.reading.Estimate;
import rapport.api.reading.GuessDraft;
import rapport.api.reading.Instrument;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingDraft;
import rapport.api.reading.Summary;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** Figures follow every reading that comes, changes and goes. */
class SummariesTest {

    private static final Offset<Double> NEARLY = within(0.001);

    @EachEngine
    void tellWhatTheAnswersComeTo(TestEngine engine) {
        try (House house = new House(engine)) {
            house.taken(2);
            house.test.clock().advance(Duration.ofDays(1));
            house.taken(4);
            house.test.clock().advance(Duration.ofDays(1));
            Reading latest = house.taken(3);
            PersonId bo = house.person("Bo", false);
            done(house.readings.take(
                    house.member, ReadingDraft.impromptu(house.donor.id(), bo, Instrument.LIKELIHOOD, 9)));
            List<Summary> all = house.readings.summary(house.member, house.donor.id());
            assertThat(all)
                    .extracting(Summary::instrument)
                    .containsExactly(Instrument.SATISFACTION, Instrument.LIKELIHOOD);
            Summary satisfaction = all.get(0);
            assertThat(satisfaction.mean().value()).isEqualTo(3);
            assertThat(satisfaction.mean().low()).isCloseTo(1, NEARLY);
            assertThat(satisfaction.latest()).isEqualTo(3);
            assertThat(satisfaction.latestAt()).isEqualTo(latest.at());
            assertThat(satisfaction.person()).isNull();
            assertThat(all.get(1).score()).isNotNull();
            assertThat(all.get(1).mean().low()).isNull();
            assertThat(house.readings.summary(house.member, bo)).hasSize(1);
            assertThat(house.readings.summaryByPerson(house.member, house.donor.id()))
                    .extracting(Summary::person)
                    .containsExactlyInAnyOrder(bo, house.ana);
        }
    }

    @EachEngine
    void areAsIfWhatIsGoneHadNeverBeen(TestEngine engine) {
        try (House house = new House(engine)) {
            house.guessedAndTaken(4, 4);
            List<Summary> before = house.readings.summary(house.member, house.donor.id());
            Estimate blind = house.readings.blindSpot(house.member).orElseThrow();
            house.test.clock().advance(Duration.ofDays(1));
            Reading second = house.guessedAndTaken(5, 1);
            Reading wrong = done(house.readings.correct(house.member, second.id(), second.version(), house.said(2)));
            assertThat(house.readings
                            .summary(house.member, house.donor.id())
                            .get(0)
                            .latest())
                    .isEqualTo(2);
            house.readings.delete(house.member, wrong.id(), wrong.version());
            assertThat(house.readings.summary(house.member, house.donor.id())).isEqualTo(before);
            assertThat(house.readings.blindSpot(house.member)).contains(blind);
            house.readings.restore(house.member, wrong.id());
            assertThat(house.readings
                            .summary(house.member, house.donor.id())
                            .get(0)
                            .mean()
                            .n())
                    .isEqualTo(2);
        }
    }

    @EachEngine
    void theBlindSpotIsHowMuchWarmerWeGuess(TestEngine engine) {
        try (House house = new House(engine)) {
            assertThat(house.readings.blindSpot(house.member)).isEmpty();
            house.guessedAndTaken(5, 3);
            Caller other = Callers.member();
            done(house.readings.guess(other, new GuessDraft(house.donor.id(), house.ana, Instrument.EFFORT, 1, null)));
            done(house.readings.take(other, ReadingDraft.impromptu(house.donor.id(), house.ana, Instrument.EFFORT, 7)));
            house.taken(1);
            Estimate all = house.readings.blindSpot(house.member).orElseThrow();
            assertThat(all.n()).isEqualTo(2);
            assertThat(all.value()).isCloseTo(0.75, NEARLY);
            assertThat(house.readings.blindSpot(house.member, house.donor.id())).contains(all);
            assertThat(house.readings.ownBlindSpot(house.member).orElseThrow().value())
                    .isCloseTo(0.5, NEARLY);
            assertThat(house.readings.ownBlindSpot(other).orElseThrow().value()).isCloseTo(1, NEARLY);
            assertThat(house.readings.ownBlindSpot(Callers.manager())).isEmpty();
        }
    }
}
