package rapport.calibration.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.calibration.store.House.done;

import java.util.List;
import rapport.api.calibration.Calibration;
import rapport.api.calibration.CalibrationDraft;
import rapport.api.calibration.CalibrationDraft.Ranked;
import rapport.api.concern.Manner;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class LeftOverCalibrationsTest {

    @EachEngine
    void goWhenTheirRelationshipIsGone(TestEngine engine) {
        try (House house = new House(engine)) {
            house.ranked(house.heard("seeds"));
            done(house.calibrations.setCadence(house.member, house.donor.id(), 7));
            LeftOverCalibrations purge = new LeftOverCalibrations(house.test.database());
            assertThat(purge.forgetSome()).isZero();
            run(house, "delete from stage_change");
            run(house, "delete from relationship");
            assertThat(purge.forgetSome()).isEqualTo(2);
            assertThat(purge.forgetSome()).isZero();
            int places = house.test.store().read(session -> session.sql().fetchCount(CalibrationTable.PLACE));
            assertThat(places).isZero();
        }
    }

    @EachEngine
    void loseTheWordsOfWhoeverIsGone(TestEngine engine) {
        try (House house = new House(engine)) {
            CalibrationDraft draft = new CalibrationDraft(
                    house.donor.id(),
                    house.ana,
                    Manner.CHAT,
                    null,
                    List.of(Ranked.heard("seeds")),
                    List.of(),
                    "I worry.");
            Calibration taken = done(house.calibrations.calibrate(house.member, draft));
            LeftOverCalibrations purge = new LeftOverCalibrations(house.test.database());
            assertThat(purge.forgetSome()).isZero();
            run(house, "delete from contact_point where party = '" + house.ana.value() + "'");
            run(house, "delete from party where id = '" + house.ana.value() + "'");
            assertThat(purge.forgetSome()).isEqualTo(1);
            assertThat(purge.forgetSome()).isZero();
            Calibration kept = house.calibrations.find(house.member, taken.id()).orElseThrow();
            assertThat(kept.words()).isNull();
            assertThat(kept.ranking()).isEqualTo(taken.ranking());
        }
    }

    private static void run(House house, String statement) {
        house.test.store().run(house.member, transaction -> transaction.sql().execute(statement));
    }
}
