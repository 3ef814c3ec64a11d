package rapport.checkups.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.checkups.store.House.done;

import java.time.Duration;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.FirstCall;
import rapport.api.checkup.Sureness;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** What nobody brought back in time is gone, and what was brought back is not. */
class DeletedCheckUpsTest {

    private static final Duration MONTH = Duration.ofDays(30);

    @EachEngine
    void goAfterTheirTime(TestEngine engine) {
        try (House house = new House(engine)) {
            CheckUp kept = house.going(3);
            CheckUp gone = house.going(4);
            FirstCall call = guess(house);
            house.checkUps.delete(house.member, gone.id(), gone.version());
            house.checkUps.delete(house.member, kept.id(), kept.version());
            house.checkUps.restore(house.member, kept.id());
            house.firstCalls.delete(house.member, call.id(), call.version());
            house.test.clock().advance(MONTH.minusHours(1));
            assertThat(purge(house).forgetSome()).isZero();
            house.test.clock().advance(Duration.ofHours(2));
            assertThat(purge(house).forgetSome()).isEqualTo(2);
            assertThat(purge(house).forgetSome()).isZero();
            house.checkUps.restore(house.member, gone.id());
            assertThat(house.checkUps.find(house.member, gone.id())).isEmpty();
            assertThat(house.checkUps.find(house.member, kept.id())).isPresent();
            assertThat(house.events("check-up")).endsWith("CheckUpPurged");
            assertThat(house.events("first-call")).endsWith("FirstCallPurged");
        }
    }

    @EachEngine
    void goWhenTheirRelationshipIsGone(TestEngine engine) {
        try (House house = new House(engine)) {
            house.going(3);
            guess(house);
            done(house.checkUps.every(house.member, house.donor.id(), "spring", 10));
            assertThat(purge(house).forgetSome()).isZero();
            house.test.store().run(house.member, transaction -> {
                transaction.sql().execute("delete from stage_change");
                transaction.sql().execute("delete from relationship");
            });
            assertThat(purge(house).forgetSome()).isEqualTo(3);
            assertThat(purge(house).forgetSome()).isZero();
        }
    }

    private static FirstCall guess(House house) {
        return done(house.firstCalls.guess(
                house.member, house.donor.id(), Sureness.SURE.chances(FirstCall.Outcome.CALL_US)));
    }

    private static DeletedCheckUps purge(House house) {
        return new DeletedCheckUps(house.test.database(), house.test.clock(), MONTH);
    }
}
