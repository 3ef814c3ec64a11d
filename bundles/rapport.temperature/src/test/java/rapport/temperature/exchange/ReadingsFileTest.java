package rapport.temperature.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.temperature.store.House.done;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.api.concern.Concern;
import rapport.api.concern.Gate;
import rapport.api.exchange.FactRow;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingId;
import rapport.temperature.store.House;
import rapport.testkit.EachEngine;
import rapport.testkit.MessagesContract;
import rapport.testkit.TestEngine;

class ReadingsFileTest {

    @Test
    void saysTheSameInBothLanguages() {
        MessagesContract.assertComplete(ReadingsFile.class);
    }

    @EachEngine
    void takesInWhatItHandsOut(TestEngine engine) {
        try (House house = new House(engine)) {
            Reading was = done(house.readings.take(house.member, house.said(4).saying("It holds.")));
            ReadingsFile file = file(house);
            List<FactRow> rows = new ArrayList<>();
            file.each(house.member, rows::add);
            assertThat(rows).hasSize(1).allMatch(row -> file.isKnown(row.id()));
            UUID taken = done(file.take(house.member, rows.get(0)));
            Reading is = house.readings.find(house.member, new ReadingId(taken)).orElseThrow();
            assertThat(is.value()).isEqualTo(was.value());
            assertThat(is.words()).isEqualTo("It holds.");
            assertThat(is.at()).isEqualTo(was.at());
            assertThat(file.take(house.member, rows.get(0).with("value", 9)).objections())
                    .isNotEmpty();
        }
    }

    @EachEngine
    void reopensNothingThatWasDoneAfterwards(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern addressed = house.addressed("seeds");
            FactRow low = FactRow.of(UUID.randomUUID())
                    .with("relationship", house.donor.id())
                    .with("person", house.ana)
                    .with("instrument", "SATISFACTION")
                    .with("value", 1)
                    .with("concern", addressed.id().value())
                    .with("at", addressed.gateSince().minus(Duration.ofDays(1)));
            done(file(house).take(house.member, low));
            assertThat(house.concerns.find(house.member, addressed.id()))
                    .map(Concern::gate)
                    .contains(Gate.ADDRESSED);
        }
    }

    private static ReadingsFile file(House house) {
        return new ReadingsFile(house.readings, house.test.database());
    }
}
