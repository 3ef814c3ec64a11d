package rapport.calibration.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.calibration.store.House.done;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.calibration.Calibration;
import rapport.api.calibration.CalibrationDraft;
import rapport.api.calibration.CalibrationDraft.Gone;
import rapport.api.calibration.CalibrationDraft.Ranked;
import rapport.api.calibration.CalibrationsQuery;
import rapport.api.calibration.Drift;
import rapport.api.calibration.Drift.Move;
import rapport.api.concern.Concern;
import rapport.api.concern.Gate;
import rapport.api.concern.Manner;
import rapport.api.journal.JournalEntry;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class SqlCalibrationsTest {

    @EachEngine
    void putTheConcernsInTheOrderThatTheyTellAndTellHowFarItDrifted(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern seeds = house.heard("seeds");
            Concern soil = house.heard("soil");
            Concern rain = house.heard("rain");
            Calibration first = house.ranked(seeds, soil, rain);
            assertThat(first.drift()).isNull();
            house.test.clock().advanceDays(30);
            Calibration second = house.ranked(rain, seeds, soil);
            assertThat(second.drift())
                    .isEqualTo(new Drift(
                            2 / 3.0,
                            3,
                            List.of(new Move(rain.id(), 3, 1), new Move(seeds.id(), 1, 2), new Move(soil.id(), 2, 3))));
            assertThat(house.open()).containsExactly("rain", "seeds", "soil");
            assertThat(house.calibrations.findLatest(house.member, house.donor.id()))
                    .contains(second);
            assertThat(of(house)).containsExactly(second, first);
            assertThat(house.calibrations.find(house.member, first.id())).contains(first);
            assertThat(house.entries("calibration"))
                    .extracting(JournalEntry::event)
                    .containsExactly("CalibrationTaken", "CalibrationTaken");
        }
    }

    @EachEngine
    void hearWhatIsNewAndWithdrawWhatIsGoneInTheirWords(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern seeds = house.heard("seeds");
            Concern soil = house.heard("soil");
            house.ranked(seeds, soil);
            house.test.clock().advanceDays(1);
            Calibration taken = done(house.calibrations.calibrate(
                    house.member,
                    house.said(
                            List.of(Ranked.heard("a pump"), Ranked.known(soil.id())),
                            new Gone(seeds.id(), "They have grown."))));
            assertThat(house.open()).containsExactly("a pump", "soil");
            assertThat(taken.gone()).containsExactly(seeds.id());
            assertThat(taken.ranking()).hasSize(2).endsWith(soil.id());
            assertThat(taken.drift()).isNull();
            assertThat(house.concerns.find(house.member, seeds.id()).map(Concern::gate))
                    .contains(Gate.WITHDRAWN);
            assertThat(house.concerns.steps(house.member, seeds.id()))
                    .last()
                    .satisfies(step -> assertThat(step.ours()).isEqualTo("They have grown."));
            assertThat(house.concerns.find(house.member, taken.ranking().get(0)).map(Concern::person))
                    .contains(house.ana);
        }
    }

    @EachEngine
    void areTakenWholeOrNotAtAll(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern seeds = house.heard("seeds");
            Concern soil = house.heard("soil");
            done(house.concerns.override(house.member, soil.id(), 1, "It burns."));
            done(house.concerns.address(house.member, soil.id(), 2, "Watered."));
            CalibrationDraft draft = house.said(
                    List.of(Ranked.heard("a pump")), new Gone(seeds.id(), "Grown."), new Gone(soil.id(), "Grown."));
            assertThat(house.calibrations.calibrate(house.member, draft).objections())
                    .extracting(Objection::field, Objection::key)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("gone[1]", "concern.done"));
            assertThat(house.open()).containsExactlyInAnyOrder("seeds", "soil");
            assertThat(house.entries("calibration")).isEmpty();
        }
    }

    @EachEngine
    void areRefusedWithEverythingThatSpeaksAgainstThem(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern seeds = house.heard("seeds");
            house.ranked(seeds);
            Instant yesterday = house.test.clock().instant().minus(Duration.ofDays(1));
            CalibrationDraft draft = new CalibrationDraft(
                    house.donor.id(),
                    house.mina,
                    Manner.CHAT,
                    yesterday,
                    List.of(Ranked.known(seeds.id()), Ranked.known(seeds.id()), Ranked.heard(" ")),
                    List.of(new Gone(seeds.id(), " ")),
                    "x".repeat(10_001));
            assertThat(house.calibrations.calibrate(house.member, draft).objections())
                    .extracting(Objection::key)
                    .containsExactlyInAnyOrder(
                            "calibration.person.misplaced",
                            "calibration.at.overtaken",
                            "calibration.words.long",
                            "calibration.concern.twice",
                            "calibration.words.missing",
                            "calibration.concern.twice",
                            "calibration.words.missing");
            assertThat(house.calibrations
                            .calibrate(house.member, house.said(List.of()))
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("calibration.empty");
        }
    }

    @EachEngine
    void existForThoseWhoMayReadTheLevelWhileItIsOn(TestEngine engine) {
        try (House house = new House(engine)) {
            Calibration taken = house.ranked(house.heard("seeds"));
            Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
            assertThat(house.calibrations.find(shutOut, taken.id())).isEmpty();
            assertThat(house.calibrations.cadence(shutOut, house.donor.id())).isEmpty();
            Caller reader = Callers.reader();
            assertThat(house.calibrations.find(reader, taken.id())).contains(taken);
            CalibrationDraft again = house.said(List.of(Ranked.heard("soil")));
            assertThatThrownBy(() -> house.calibrations.calibrate(reader, again))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> house.calibrations.setCadence(reader, house.donor.id(), 7))
                    .isInstanceOf(Forbidden.class);
            house.levels.disable("donors");
            assertThat(of(house)).isEmpty();
            assertThat(house.calibrations.calibrate(house.member, again).objections())
                    .extracting(Objection::key)
                    .contains("calibration.relationship.unknown");
        }
    }

    @EachEngine
    void areFoundByPersonAndTime(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern seeds = house.heard("seeds");
            Instant first = house.test.clock().instant();
            Calibration early = house.ranked(seeds);
            house.test.clock().advanceDays(10);
            Calibration late = house.ranked(seeds);
            assertThat(list(house, CalibrationsQuery.by(house.ana))).containsExactly(late, early);
            assertThat(list(house, CalibrationsQuery.by(house.mina))).isEmpty();
            assertThat(list(house, CalibrationsQuery.ALL.during(first, late.at())))
                    .containsExactly(early);
        }
    }

    private static List<Calibration> of(House house) {
        return list(house, CalibrationsQuery.of(house.donor.id()));
    }

    private static List<Calibration> list(House house, CalibrationsQuery query) {
        return house.calibrations
                .list(house.member, query, PageRequest.first(10))
                .items();
    }
}
