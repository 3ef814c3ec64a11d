package rapport.promises.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.promises.store.House.JUNE;
import static rapport.promises.store.House.done;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import rapport.api.commitment.Commitment;
import rapport.api.exchange.FactRow;
import rapport.promises.store.House;
import rapport.testkit.EachEngine;
import rapport.testkit.FactTableContract;
import rapport.testkit.MessagesContract;
import rapport.testkit.TestEngine;

class BackingsFileTest {

    @EachEngine
    void takesInWhatItHandsOut(TestEngine engine) {
        try (House house = new House(engine)) {
            BackingsFile file = new BackingsFile(house.chains, house.test.database());
            Commitment hall = house.toDonor("The hall");
            Commitment roof = house.fromFriend("The roof", -5);
            done(house.chains.back(house.member, hall.id(), roof.id(), JUNE.minusDays(2)));
            List<FactRow> rows = rows(house, file);
            assertThat(rows).hasSize(1);
            assertThat(file.isKnown(rows.get(0).id())).isTrue();

            house.chains.unback(house.member, hall.id(), roof.id());
            UUID again = done(file.take(house.member, rows.get(0)));

            FactRow is = rows(house, file).get(0);
            assertThat(is.id()).isEqualTo(again);
            assertThat(is.value("promise")).isEqualTo(hall.id().value());
            assertThat(is.value("rests on")).isEqualTo(roof.id().value());
            assertThat(is.date("needed")).isEqualTo(JUNE.minusDays(2));
            assertThat(file.title(Locale.GERMAN)).isNotBlank();
            MessagesContract.assertComplete(BackingsFile.class);
        }
    }

    @EachEngine
    void objectsInGermanToo(TestEngine engine) {
        try (House house = new House(engine)) {
            BackingsFile file = new BackingsFile(house.chains, house.test.database());
            Commitment hall = house.toDonor("The hall");
            Commitment roof = house.fromFriend("The roof", -5);
            house.back(roof, hall);
            FactTableContract.assertObjectsInGermanToo(
                    file, house.member, row(hall, hall.id().value()));
            FactTableContract.assertObjectsInGermanToo(
                    file, house.member, row(hall, roof.id().value()));
            FactTableContract.assertObjectsInGermanToo(file, house.member, row(hall, UUID.randomUUID()));
        }
    }

    private static FactRow row(Commitment promise, UUID by) {
        return FactRow.of(UUID.randomUUID())
                .with("promise", promise.id().value())
                .with("rests on", by);
    }

    private static List<FactRow> rows(House house, BackingsFile file) {
        List<FactRow> rows = new ArrayList<>();
        file.each(house.member, rows::add);
        return rows;
    }
}
