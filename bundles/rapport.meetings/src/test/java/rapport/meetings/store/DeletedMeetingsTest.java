package rapport.meetings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.meetings.store.House.done;

import java.time.Duration;
import rapport.api.meeting.Commonality.Kind;
import rapport.api.meeting.Exchange;
import rapport.api.meeting.Exchange.Direction;
import rapport.api.meeting.MeetingSheet;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** What nobody brought back in time is gone, and what was brought back is not. */
class DeletedMeetingsTest {

    private static final Duration MONTH = Duration.ofDays(30);

    @EachEngine
    void goAfterTheirTime(TestEngine engine) {
        try (House house = new House(engine)) {
            MeetingSheet gone = house.prepared(1);
            Exchange kept = house.noted(Direction.GIVEN, 1);
            house.sheets.delete(house.member, gone.id(), 1);
            house.exchanges.delete(house.member, kept.id(), 1);
            house.exchanges.restore(house.member, kept.id());
            house.test.clock().advance(MONTH.minusHours(1));
            assertThat(purge(house).forgetSome()).isZero();
            house.test.clock().advance(Duration.ofHours(2));
            assertThat(purge(house).forgetSome()).isEqualTo(1);
            assertThat(purge(house).forgetSome()).isZero();
            house.sheets.restore(house.member, gone.id());
            assertThat(house.sheets.find(house.member, gone.id())).isEmpty();
            assertThat(house.exchanges.find(house.member, kept.id())).isPresent();
            assertThat(house.events()).endsWith("MeetingPurged");
        }
    }

    @EachEngine
    void goWithTheirRelationshipAndTheirPerson(TestEngine engine) {
        try (House house = new House(engine)) {
            house.prepared(1);
            house.noted(Direction.GIVEN, 1);
            done(house.commonalities.note(house.member, house.ana, Kind.SPORT, "rowing"));
            assertThat(purge(house).forgetSome()).isZero();
            house.test.store().run(house.member, transaction -> {
                transaction.sql().execute("delete from stage_change");
                transaction.sql().execute("delete from stakeholder");
                transaction.sql().execute("delete from relationship");
                transaction.sql().execute("delete from party where id = '" + house.ana.value() + "'");
            });
            assertThat(purge(house).forgetSome()).isEqualTo(3);
            assertThat(house.events()).endsWith("CommonalityPurged", "MeetingPurged", "ExchangePurged");
        }
    }

    private static DeletedMeetings purge(House house) {
        return new DeletedMeetings(house.test.database(), house.test.clock(), house.levels, MONTH);
    }
}
