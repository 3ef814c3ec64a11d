package rapport.followup.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.followup.store.House.done;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactTable;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUp.State;
import rapport.api.followup.FollowUpDraft;
import rapport.api.followup.FollowUpsQuery;
import rapport.api.outcome.Objection;
import rapport.followup.store.House;
import rapport.followup.store.TakenFollowUps;
import rapport.testkit.EachEngine;
import rapport.testkit.FactTableContract;
import rapport.testkit.TestEngine;

class FollowUpsFileTest {

    @EachEngine
    void takesInWhatItHandsOut(TestEngine engine) {
        try (House house = new House(engine)) {
            done(house.followUps.begin(
                    house.member, new FollowUpDraft(house.ana, house.donor.id(), null, null, "Ask about the seeds")));
            house.test.clock().advance(Duration.ofDays(31));
            house.answered(house.openOne(), "They grow");
            house.test.clock().advance(Duration.ofDays(61));
            FollowUp open = house.openOne();
            done(house.followUps.pause(house.member, open.id(), open.version(), "They harvest"));
            house.test.clock().advance(Duration.ofDays(400));
            assertThat(FactTableContract.assertTakesInWhatItHandsOut(file(house), house.member))
                    .isEqualTo(2);
        }
    }

    @EachEngine
    void takesThePlaceOfWhatAConcernThatWasTakenInBegan(TestEngine engine) {
        try (House house = new House(engine)) {
            house.closed("seeds");
            FactRow row = FactTableContract.rows(file(house), house.member)
                    .values()
                    .iterator()
                    .next();
            house.test.clock().advance(Duration.ofDays(400));
            Instant settled = house.test.clock().instant().minus(Duration.ofDays(360));
            done(file(house)
                    .take(
                            house.member,
                            row.with("state", State.DONE)
                                    .with("settled at", settled)
                                    .with("words", "They grow")));
            LocalDate later = LocalDate.ofInstant(settled, ZoneOffset.UTC).plusDays(60);
            done(file(house).take(house.member, row.with("step", 2).with("due", later)));
            List<FollowUp> series = house.list(FollowUpsQuery.of(house.ana)).stream()
                    .sorted(Comparator.comparing(FollowUp::step))
                    .toList();
            assertThat(series).extracting(FollowUp::state).containsExactly(State.DONE, State.OPEN);
            assertThat(series.get(0).settledAt()).isEqualTo(settled);
            assertThat(house.followUps.series(house.member, series.get(1).id())).hasSize(2);
        }
    }

    @EachEngine
    void saysWhichCellCannotBe(TestEngine engine) {
        try (House house = new House(engine)) {
            FactRow row = FactRow.of(UUID.randomUUID())
                    .with("person", house.ana)
                    .with("step", 0)
                    .with("began", house.today())
                    .with("due", house.today().plusDays(30));
            assertThat(file(house)
                            .take(house.member, row.with("owner", house.ana))
                            .objections())
                    .extracting(Objection::field)
                    .containsExactlyInAnyOrder("owner", "step");
            FactTableContract.assertObjectsInGermanToo(file(house), house.member, row.with("owner", house.ana));
        }
    }

    private static FactTable file(House house) {
        return new FollowUpsFile(
                house.followUps,
                new TakenFollowUps(house.test.database(), house.directory, house.relationships, house.levels),
                house.test.database());
    }
}
