package rapport.temperature.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import rapport.api.reading.Reading;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** What nobody brought back in time is gone, and with it what it added to any figure. */
class DeletedReadingsTest {

    private static final Duration MONTH = Duration.ofDays(30);

    @EachEngine
    void goAfterTheirTime(TestEngine engine) {
        try (House house = new House(engine)) {
            Reading kept = house.taken(4);
            Reading gone = house.taken(2);
            house.readings.delete(house.member, gone.id(), gone.version());
            house.readings.delete(house.member, kept.id(), kept.version());
            house.readings.restore(house.member, kept.id());
            house.test.clock().advance(MONTH.minusHours(1));
            assertThat(purge(house).forgetSome()).isZero();
            house.test.clock().advance(Duration.ofHours(2));
            assertThat(purge(house).forgetSome()).isEqualTo(1);
            assertThat(purge(house).forgetSome()).isZero();
            house.readings.restore(house.member, gone.id());
            assertThat(house.readings.find(house.member, gone.id())).isEmpty();
            assertThat(house.readings.find(house.member, kept.id())).isPresent();
            assertThat(house.events()).endsWith("ReadingPurged");
        }
    }

    @EachEngine
    void goWhenTheirRelationshipIsGone(TestEngine engine) {
        goneWith(engine, "delete from stage_change", "delete from relationship");
    }

    @EachEngine
    void goWhenThePersonIsGone(TestEngine engine) {
        goneWith(engine, "delete from party where name = 'Ana'");
    }

    private static void goneWith(TestEngine engine, String... statements) {
        try (House house = new House(engine)) {
            house.guessedAndTaken(5, 4);
            house.readings.guess(house.member, house.guess(3, null));
            assertThat(purge(house).forgetSome()).isZero();
            house.test.store().run(house.member, transaction -> {
                for (String statement : statements) {
                    transaction.sql().execute(statement);
                }
            });
            assertThat(purge(house).forgetSome()).isEqualTo(2);
            int left = house.test
                    .store()
                    .read(session -> session.sql().fetchCount(SumTable.SUM)
                            + session.sql().fetchCount(OpenGuessTable.OPEN_GUESS));
            assertThat(left).isZero();
            assertThat(house.readings.ownBlindSpot(house.member)).isEmpty();
        }
    }

    private static DeletedReadings purge(House house) {
        return new DeletedReadings(house.test.database(), house.test.clock(), MONTH);
    }
}
