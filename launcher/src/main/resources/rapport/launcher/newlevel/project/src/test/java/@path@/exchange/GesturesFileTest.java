package @package@.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import @package@.store.House;
import rapport.api.exchange.FactRow;
import rapport.testkit.EachEngine;
import rapport.testkit.FactTableContract;
import rapport.testkit.TestEngine;

class GesturesFileTest {

    @EachEngine
    void takesInWhatItHandsOut(TestEngine engine) {
        try (House house = new House(engine)) {
            GesturesFile file = new GesturesFile(house.gestures, house.test.database());
            house.note("Sent the study");
            assertThat(FactTableContract.assertTakesInWhatItHandsOut(file, house.member)).isEqualTo(1);
            FactRow impossible = FactRow.of(UUID.randomUUID())
                    .with("relationship", house.nordwind.id())
                    .with("what", " ")
                    .with("day", LocalDate.parse("2026-01-01"));
            FactTableContract.assertObjectsInGermanToo(file, house.member, impossible);
        }
    }
}
