package rapport.listening.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.listening.store.House.done;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.api.concern.Closing;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.exchange.FactRow;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.listening.store.House;
import rapport.listening.store.TakenSteps;
import rapport.testkit.EachEngine;
import rapport.testkit.MessagesContract;
import rapport.testkit.TestEngine;

class ConcernsFileTest {

    @Test
    void saysTheSameInBothLanguages() {
        MessagesContract.assertComplete(ConcernsFile.class);
    }

    @EachEngine
    void takesEachConcernInAsFarAsItHadCome(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern verified = house.verified("seeds");
            done(house.concerns.close(
                    house.member, verified.id(), verified.version(), new Closing("We sent seeds", "Well heard")));
            house.heard("rain");
            house.confirmed("roads");
            Concern withdrawn = house.heard("fog");
            done(house.concerns.withdraw(house.member, withdrawn.id(), withdrawn.version(), "It lifted."));
            ConcernsFile file = file(house);
            List<FactRow> rows = rows(file, house);
            house.test.clock().advance(Duration.ofDays(400));
            assertThat(rows).hasSize(4).allMatch(row -> file.isKnown(row.id()));
            for (FactRow row : rows) {
                Outcome<UUID> taken = file.take(house.member, row);
                assertThat(taken.objections()).isEmpty();
                Concern again = find(house, taken.findValue().orElseThrow());
                Concern was = find(house, row.id());
                assertThat(again.gate()).isEqualTo(was.gate());
                assertThat(again.closing()).isEqualTo(was.closing());
                assertThat(again.confirmed()).isEqualTo(was.confirmed());
                assertThat(again.heardAt()).isEqualTo(was.heardAt());
                assertThat(again.gateSince()).isEqualTo(was.gateSince());
            }
        }
    }

    @EachEngine
    void refusesAStepThatItsGateDoesNotAllow(TestEngine engine) {
        try (House house = new House(engine)) {
            ConcernsFile file = file(house);
            FactRow row = FactRow.of(UUID.randomUUID())
                    .with("relationship", house.donor.id())
                    .with("words", "seeds")
                    .with("gate", "ADDRESSED")
                    .with("done", "We sent seeds");
            assertThat(file.take(house.member, row).objections()).isNotEmpty();
            Instant ahead = house.test.clock().instant().plusSeconds(86_400);
            assertThat(file.take(house.member, row.with("heard at", ahead)).objections())
                    .extracting(Objection::field)
                    .containsExactly("heard at");
        }
    }

    private static ConcernsFile file(House house) {
        return new ConcernsFile(house.concerns, new TakenSteps(house.test.database()), house.test.database());
    }

    private static List<FactRow> rows(ConcernsFile file, House house) {
        List<FactRow> rows = new ArrayList<>();
        file.each(house.member, rows::add);
        return rows;
    }

    private static Concern find(House house, UUID id) {
        Optional<Concern> found = house.concerns.find(house.member, new ConcernId(id));
        return found.orElseThrow();
    }
}
