package rapport.calibration.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.calibration.store.House.done;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import rapport.api.calibration.Calibration;
import rapport.api.calibration.CalibrationDraft.Gone;
import rapport.api.calibration.CalibrationDraft.Ranked;
import rapport.api.calibration.CalibrationsQuery;
import rapport.api.concern.Concern;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactTable;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.calibration.store.House;
import rapport.calibration.store.TakenCalibrations;
import rapport.testkit.EachEngine;
import rapport.testkit.FactTableContract;
import rapport.testkit.TestEngine;

class CalibrationsFileTest {

    @EachEngine
    void takesInWhatItHandsOut(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern seeds = house.heard("seeds");
            Concern rain = house.heard("rain");
            Concern roads = house.heard("roads");
            house.ranked(seeds, rain, roads);
            house.test.clock().advance(Duration.ofDays(30));
            done(house.calibrations.calibrate(
                    house.member,
                    house.said(
                            List.of(Ranked.known(roads.id()), Ranked.known(seeds.id())),
                            new Gone(rain.id(), "It rained"))));
            house.test.clock().advance(Duration.ofDays(400));
            assertThat(FactTableContract.assertTakesInWhatItHandsOut(file(house), house.member))
                    .isEqualTo(2);
            assertThat(house.open()).containsExactly("roads", "seeds");
        }
    }

    @EachEngine
    void reckonsTheDriftFromTheOneBefore(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern seeds = house.heard("seeds");
            Concern rain = house.heard("rain");
            FactRow first = row(house, "PHONE").with("ranking", List.of(seeds.id(), rain.id()));
            FactRow second = row(house, "VIDEO")
                    .with("ranking", List.of(rain.id(), seeds.id()))
                    .with("at", house.test.clock().instant());
            done(file(house).take(house.member, first));
            done(file(house).take(house.member, second));
            Calibration latest = house.calibrations
                    .list(house.member, CalibrationsQuery.of(house.donor.id()), PageRequest.first(9))
                    .items()
                    .get(0);
            assertThat(latest.drift()).isNotNull().matches(drift -> drift.distance() == 1);
            assertThat(house.open()).containsExactly("rain", "seeds");
        }
    }

    @EachEngine
    void saysWhichCellCannotBe(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern seeds = house.heard("seeds");
            assertThat(file(house).take(house.member, row(house, "PHONE")).objections())
                    .extracting(Objection::field)
                    .containsExactly("ranking");
            FactRow twice =
                    row(house, "PHONE").with("ranking", List.of(seeds.id())).with("gone", List.of(seeds.id()));
            assertThat(file(house).take(house.member, twice).objections())
                    .extracting(Objection::field)
                    .containsExactly("gone");
        }
    }

    private static FactRow row(House house, String how) {
        return FactRow.of(UUID.randomUUID())
                .with("relationship", house.donor.id())
                .with("person", house.ana)
                .with("how", how)
                .with("at", house.test.clock().instant().minus(Duration.ofDays(9)));
    }

    private static FactTable file(House house) {
        return new CalibrationsFile(
                new TakenCalibrations(
                        house.test.database(), house.directory, house.relationships, house.concerns, house.levels),
                house.test.database());
    }
}
