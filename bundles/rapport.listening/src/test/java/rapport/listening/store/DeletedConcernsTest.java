package rapport.listening.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import rapport.api.concern.Concern;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** What nobody brought back in time is gone, and what was brought back is not. */
class DeletedConcernsTest {

    private static final Duration MONTH = Duration.ofDays(30);

    @EachEngine
    void goWithTheirStepsAfterTheirTime(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern kept = house.heard("soil");
            Concern gone = house.playedBack("seeds", "Seeds.");
            house.concerns.delete(house.member, gone.id(), gone.version());
            house.concerns.delete(house.member, kept.id(), kept.version());
            house.concerns.restore(house.member, kept.id());
            house.test.clock().advance(MONTH.minusHours(1));
            assertThat(purge(house).forgetSome()).isZero();
            house.test.clock().advance(Duration.ofHours(2));
            assertThat(purge(house).forgetSome()).isEqualTo(1);
            assertThat(purge(house).forgetSome()).isZero();
            house.concerns.restore(house.member, gone.id());
            assertThat(house.concerns.find(house.member, gone.id())).isEmpty();
            assertThat(house.concerns.find(house.member, kept.id())).isPresent();
            assertThat(steps(house)).isEqualTo(1);
            assertThat(house.events()).endsWith("ConcernPurged");
        }
    }

    @EachEngine
    void goWhenTheirRelationshipIsGone(TestEngine engine) {
        try (House house = new House(engine)) {
            house.heard("seeds");
            assertThat(purge(house).forgetSome()).isZero();
            house.test.store().run(house.member, transaction -> {
                transaction.sql().execute("delete from stage_change");
                transaction.sql().execute("delete from relationship");
            });
            assertThat(purge(house).forgetSome()).isEqualTo(1);
            assertThat(steps(house)).isZero();
        }
    }

    private static DeletedConcerns purge(House house) {
        return new DeletedConcerns(house.test.database(), house.test.clock(), MONTH);
    }

    private static int steps(House house) {
        return house.test.store().read(session -> session.sql().fetchCount(ConcernStepTable.CONCERN_STEP));
    }
}
