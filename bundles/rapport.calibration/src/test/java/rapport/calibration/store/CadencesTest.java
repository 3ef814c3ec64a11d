package rapport.calibration.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.calibration.store.House.done;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import rapport.api.calibration.Calibration;
import rapport.api.calibration.CalibrationCadence;
import rapport.api.concern.Concern;
import rapport.api.outcome.Objection;
import rapport.api.relationship.RelationshipId;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class CadencesTest {

    @EachEngine
    void countFromTheFirstHearingThenFromTheLastCalibration(TestEngine engine) {
        try (House house = new House(engine)) {
            Instant start = house.test.clock().instant();
            assertThat(cadence(house)).isEqualTo(new CalibrationCadence(house.donor.id(), 90, false, null, null));
            Concern seeds = house.heard("seeds");
            assertThat(cadence(house).due()).isEqualTo(start.plus(Duration.ofDays(90)));
            house.test.clock().advanceDays(91);
            assertThat(cadence(house).isOverdue(house.test.clock().instant())).isTrue();
            Calibration taken = house.ranked(seeds);
            assertThat(cadence(house).last()).isEqualTo(taken.at());
            assertThat(cadence(house).due()).isEqualTo(taken.at().plus(Duration.ofDays(90)));
            done(house.concerns.withdraw(house.member, seeds.id(), seeds.version() + 1, "Grown."));
            assertThat(cadence(house).due()).isNull();
        }
    }

    @EachEngine
    void areSetForARelationshipAndTakenBack(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern seeds = house.heard("seeds");
            RelationshipId donor = house.donor.id();
            CalibrationCadence own = done(house.calibrations.setCadence(house.member, donor, 30));
            assertThat(own.own()).isTrue();
            assertThat(own.due()).isEqualTo(seeds.heardAt().plus(Duration.ofDays(30)));
            assertThat(done(house.calibrations.setCadence(house.member, donor, CalibrationCadence.NEVER))
                            .due())
                    .isNull();
            assertThat(done(house.calibrations.setCadence(house.member, donor, null))
                            .days())
                    .isEqualTo(90);
            assertThat(house.entries("calibration-cadence")).hasSize(3);
            assertThat(house.calibrations.setCadence(house.member, donor, 0).objections())
                    .extracting(Objection::key)
                    .containsExactly("calibration.days.range");
        }
    }

    @EachEngine
    void areFactsOfRelationshipsWithOpenConcerns(TestEngine engine) {
        try (House house = new House(engine)) {
            RelationshipId quiet = house.begin("Südwind").id();
            Calibration taken = house.ranked(house.heard("seeds"));
            Collection<RelationshipId> both = List.of(house.donor.id(), quiet);
            Instant now = house.test.clock().instant();
            CadenceFacts cadences = new CadenceFacts(house.test.database(), new UsualCadence(90));
            CalibrationFacts calibrations = new CalibrationFacts(house.test.database());
            assertThat(cadences.of(both, now)).containsOnlyKeys(house.donor.id());
            assertThat(calibrations.of(both, now)).containsOnlyKeys(house.donor.id());
            assertThat(calibrations.of(both, now).get(house.donor.id())).containsExactly(taken);
        }
    }

    @EachEngine
    void factsAreTakenAnewForTheRelationshipThatAnEntrySpeaksOf(TestEngine engine) {
        try (House house = new House(engine)) {
            house.ranked(house.heard("seeds"));
            done(house.calibrations.setCadence(house.member, house.donor.id(), 7));
            CadenceFacts cadences = new CadenceFacts(house.test.database(), new UsualCadence(90));
            CalibrationFacts calibrations = new CalibrationFacts(house.test.database());
            assertThat(house.test.entries().stream()
                            .filter(entry -> !cadences.changedBy(entry).isEmpty())
                            .map(entry -> entry.event()))
                    .containsExactly("ConcernHeard", "ConcernRanked", "CalibrationTaken", "CalibrationCadenceSet");
            assertThat(house.test.entries().stream().flatMap(entry -> calibrations.changedBy(entry).stream()))
                    .containsExactly(house.donor.id());
        }
    }

    private static CalibrationCadence cadence(House house) {
        return house.calibrations.cadence(house.member, house.donor.id()).orElseThrow();
    }
}
