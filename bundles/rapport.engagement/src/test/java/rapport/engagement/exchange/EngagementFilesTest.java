package rapport.engagement.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.engagement.store.House.done;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import rapport.api.engagement.Feedback;
import rapport.api.engagement.FeedbackResponse;
import rapport.api.engagement.Milestone;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactTable;
import rapport.api.outcome.Objection;
import rapport.engagement.store.House;
import rapport.testkit.EachEngine;
import rapport.testkit.FactTableContract;
import rapport.testkit.TestEngine;

class EngagementFilesTest {

    @EachEngine
    void takesInWhatItHandsOut(TestEngine engine) {
        try (House house = new House(engine)) {
            Milestone reached = house.agreed(30);
            house.agreed(90);
            house.test.clock().advance(Duration.ofDays(20));
            done(house.milestones.reach(house.member, reached.id(), reached.version(), house.now()));
            Feedback given = house.given("Nobody told us");
            house.given("Too many forms");
            house.test.clock().advance(Duration.ofDays(2));
            Feedback answered = done(house.retrospectives.respond(
                    house.member, given.id(), given.version(), new FeedbackResponse("We will", true, house.mina)));
            house.test.clock().advance(Duration.ofDays(20));
            done(house.retrospectives.check(house.member, answered.id(), answered.version(), true));
            house.test.clock().advance(Duration.ofDays(400));
            assertThat(FactTableContract.assertTakesInWhatItHandsOut(
                            new MilestonesFile(house.milestones, house.test.database()), house.member))
                    .isEqualTo(2);
            assertThat(FactTableContract.assertTakesInWhatItHandsOut(
                            new FeedbackFile(house.retrospectives, house.test.database()), house.member))
                    .isEqualTo(2);
            assertThat(FactTableContract.assertTakesInWhatItHandsOut(
                            new RetrospectivesFile(house.retrospectives, house.test.database()), house.member))
                    .isEqualTo(2);
        }
    }

    @EachEngine
    void saysWhichCellCannotBe(TestEngine engine) {
        try (House house = new House(engine)) {
            FactTable file = new FeedbackFile(house.retrospectives, house.test.database());
            FactRow row = FactRow.of(UUID.randomUUID())
                    .with("retrospective", house.held().id())
                    .with("words", "Nobody told us");
            assertThat(file.take(house.member, row.with("changed", true)).objections())
                    .isNotEmpty();
            Instant ahead = house.now().plus(Duration.ofDays(2));
            assertThat(file.take(house.member, row.with("given at", ahead)).objections())
                    .extracting(Objection::field)
                    .containsExactly("given at");
        }
    }
}
