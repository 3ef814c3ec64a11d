package rapport.meetings.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.meetings.store.House.done;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactTable;
import rapport.api.interaction.Channel;
import rapport.api.meeting.Commonality;
import rapport.api.meeting.Exchange.Direction;
import rapport.api.meeting.MeetingSheet.Quality;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.meetings.store.House;
import rapport.meetings.store.TakenMeetings;
import rapport.testkit.EachEngine;
import rapport.testkit.FactTableContract;
import rapport.testkit.TestEngine;

class MeetingsFilesTest {

    @EachEngine
    void takesInWhatItHandsOut(TestEngine engine) {
        try (House house = new House(engine)) {
            house.told(House.yes(Quality.PREPARED), House.no(Quality.RIGHT_PEOPLE));
            house.prepared(500);
            house.noted(Direction.GIVEN, 2);
            house.noted(Direction.ASKED, 1);
            done(house.commonalities.note(house.member, house.ana, Commonality.Kind.PLACE, "Delft"));
            house.test.clock().advance(Duration.ofDays(400));
            assertThat(FactTableContract.assertTakesInWhatItHandsOut(file(house), house.member))
                    .isEqualTo(2);
            assertThat(FactTableContract.assertTakesInWhatItHandsOut(
                            new ExchangesFile(house.exchanges, house.test.database()), house.member))
                    .isEqualTo(2);
            assertThat(FactTableContract.assertTakesInWhatItHandsOut(
                            new CommonalitiesFile(house.commonalities, house.test.database()), house.member))
                    .isOne();
        }
    }

    @EachEngine
    void aMeetingWhoseInteractionIsKnownMakesNoSecondOne(TestEngine engine) {
        try (House house = new House(engine)) {
            house.told();
            FactTable file = file(house);
            FactRow row = FactTableContract.rows(file, house.member)
                    .values()
                    .iterator()
                    .next();
            done(file.take(house.member, row));
            assertThat(house.interactions
                            .list(house.member, null, PageRequest.first(9))
                            .items())
                    .hasSize(1);
            Instant earlier = house.now().minus(Duration.ofDays(3));
            done(file.take(house.member, row.with("at", earlier)));
            assertThat(house.interactions
                            .list(house.member, null, PageRequest.first(9))
                            .items())
                    .hasSize(2);
        }
    }

    @EachEngine
    void saysWhichCellCannotBe(TestEngine engine) {
        try (House house = new House(engine)) {
            FactRow row = FactRow.of(UUID.randomUUID())
                    .with("relationship", house.donor.id())
                    .with("at", house.now())
                    .with("ours", List.of(house.mina))
                    .with("people", List.of(house.ana))
                    .with("channel", Channel.VIDEO);
            assertThat(file(house)
                            .take(house.member, row.with("asked share", 7))
                            .objections())
                    .extracting(Objection::field)
                    .containsExactly("askedShare");
            assertThat(file(house)
                            .take(house.member, row.with("at", house.now().plusSeconds(9)))
                            .objections())
                    .extracting(Objection::field)
                    .containsExactly("at");
        }
    }

    private static FactTable file(House house) {
        return new MeetingsFile(
                house.sheets,
                house.interactions,
                new TakenMeetings(house.test.database(), house.sheets, house.levels),
                house.test.database());
    }
}
