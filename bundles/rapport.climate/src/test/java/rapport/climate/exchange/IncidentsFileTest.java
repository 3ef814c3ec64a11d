package rapport.climate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.climate.store.House.done;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactTable;
import rapport.api.incident.Incident;
import rapport.api.incident.Incident.Height;
import rapport.api.outcome.Objection;
import rapport.climate.store.House;
import rapport.testkit.EachEngine;
import rapport.testkit.FactTableContract;
import rapport.testkit.TestEngine;

class IncidentsFileTest {

    @EachEngine
    void takesInWhatItHandsOut(TestEngine engine) {
        try (House house = new House(engine)) {
            Incident repaired = house.record("Data came late", Height.COFFEE);
            house.record("The wrong seeds", Height.MANAGER);
            house.test.clock().advance(Duration.ofDays(2));
            Instant later = house.test.clock().instant();
            Incident higher = done(
                    house.incidents.escalate(house.member, repaired.id(), repaired.version(), Height.DIRECTOR, later));
            done(house.incidents.repair(
                    house.member, higher.id(), higher.version(), "Sent it by courier", later.plusSeconds(60)));
            house.test.clock().advance(Duration.ofDays(400));
            assertThat(FactTableContract.assertTakesInWhatItHandsOut(
                            new IncidentsFile(house.incidents, house.test.database()), house.member))
                    .isEqualTo(2);
        }
    }

    @EachEngine
    void saysWhichCellCannotBe(TestEngine engine) {
        try (House house = new House(engine)) {
            FactTable file = new IncidentsFile(house.incidents, house.test.database());
            Instant now = house.test.clock().instant();
            FactRow row = FactRow.of(UUID.randomUUID())
                    .with("relationship", house.donor.id())
                    .with("what", "Data came late")
                    .with("height", Height.COFFEE)
                    .with("happened at", now);
            assertThat(file.take(house.member, row.with("happened at", now.plusSeconds(9)))
                            .objections())
                    .extracting(Objection::field)
                    .containsExactly("happened at");
            assertThat(file.take(house.member, row.with("repaired at", now)).objections())
                    .extracting(Objection::field)
                    .containsExactly("repair");
            FactRow early = row.with("repair", "Sent it").with("repaired at", now.minusSeconds(9));
            assertThat(file.take(house.member, early).objections())
                    .extracting(Objection::field)
                    .containsExactly("repaired at");
        }
    }
}
