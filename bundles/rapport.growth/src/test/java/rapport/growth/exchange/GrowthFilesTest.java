package rapport.growth.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.growth.store.House.done;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactTable;
import rapport.api.growth.Ask;
import rapport.api.growth.AskDraft;
import rapport.api.growth.Growth;
import rapport.api.growth.GrowthDraft;
import rapport.api.outcome.Objection;
import rapport.growth.store.House;
import rapport.testkit.EachEngine;
import rapport.testkit.FactTableContract;
import rapport.testkit.TestEngine;

class GrowthFilesTest {

    @EachEngine
    void takesInWhatItHandsOut(TestEngine engine) {
        try (House house = new House(engine)) {
            Instant before = house.test.clock().instant().minus(Duration.ofDays(40));
            done(house.approaches.record(house.member, house.approach(house.ana, before)));
            house.referred(house.donor, house.other);
            done(house.growths.record(
                    house.member,
                    new GrowthDraft(
                            house.donor.id(),
                            Growth.Kind.RECOMMENDATION,
                            house.ana,
                            null,
                            true,
                            before,
                            "At the fair")));
            done(house.asks.record(
                    house.member,
                    new AskDraft(
                            house.donor.id(), Growth.Kind.REFERRAL, house.ana, Ask.Answer.LATER, before, "In spring")));
            house.test.clock().advance(Duration.ofDays(400));
            assertThat(FactTableContract.assertTakesInWhatItHandsOut(
                            new ApproachesFile(house.approaches, house.test.database()), house.member))
                    .isOne();
            assertThat(FactTableContract.assertTakesInWhatItHandsOut(
                            new GrowthFile(house.growths, house.test.database()), house.member))
                    .isEqualTo(2);
            assertThat(FactTableContract.assertTakesInWhatItHandsOut(
                            new AsksFile(house.asks, house.test.database()), house.member))
                    .isOne();
        }
    }

    @EachEngine
    void saysWhichCellCannotBe(TestEngine engine) {
        try (House house = new House(engine)) {
            house.referred(house.donor, house.other);
            FactRow back = FactRow.of(UUID.randomUUID())
                    .with("relationship", house.other.id())
                    .with("kind", Growth.Kind.REFERRAL)
                    .with("led to", house.donor.id());
            FactTable file = new GrowthFile(house.growths, house.test.database());
            assertThat(file.take(house.member, back).objections())
                    .extracting(Objection::field)
                    .containsExactly("ledTo");
            Instant ahead = house.test.clock().instant().plus(Duration.ofDays(2));
            assertThat(file.take(house.member, back.with("at", ahead)).objections())
                    .extracting(Objection::field)
                    .containsExactly("at");
        }
    }
}
