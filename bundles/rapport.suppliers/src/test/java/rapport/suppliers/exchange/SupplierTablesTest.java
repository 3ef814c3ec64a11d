package rapport.suppliers.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.suppliers.store.House.DAY;
import static rapport.suppliers.store.House.done;

import java.util.UUID;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactTable;
import rapport.api.outcome.Objection;
import rapport.suppliers.model.OrderLine;
import rapport.suppliers.store.House;
import rapport.testkit.EachEngine;
import rapport.testkit.FactTableContract;
import rapport.testkit.TestEngine;

class SupplierTablesTest {

    @EachEngine
    void takesInWhatItHandsOut(TestEngine engine) {
        try (House house = new House(engine)) {
            house.arrived(house.line("PO-1", "Lenses", 2.5, DAY), DAY, 2.5);
            house.certificate(DAY);
            house.assessed(5, 4, DAY);
            for (FactTable table : new FactTable[] {
                new DeliveriesFile(house.files, house.test.database()),
                new OrderLinesFile(house.files, house.test.database()),
                new PapersFile(house.files, house.test.database()),
                new AssessmentsFile(house.files, house.test.database())
            }) {
                assertThat(FactTableContract.assertTakesInWhatItHandsOut(table, house.member))
                        .isOne();
            }
        }
    }

    @EachEngine
    void aDeliveryFindsTheLineThatWaitsForItByOrderAndItem(TestEngine engine) {
        try (House house = new House(engine)) {
            OrderLine first = house.line("PO-1", "Lenses", 10, DAY);
            OrderLine second = house.line("PO-1", "Lenses", 10, DAY.plusDays(7));
            FactTable table = new DeliveriesFile(house.files, house.test.database());
            FactRow row = FactRow.of(UUID.randomUUID())
                    .with("relationship", house.optik.id())
                    .with("order", "PO-1")
                    .with("item", "Lenses")
                    .with("arrived", DAY)
                    .with("quantity", 10.0);
            UUID one = done(table.take(house.member, row));
            UUID two = done(table.take(house.member, row));
            assertThat(house.files
                            .deliveries()
                            .find(house.member, one)
                            .orElseThrow()
                            .line())
                    .isEqualTo(first.id());
            assertThat(house.files
                            .deliveries()
                            .find(house.member, two)
                            .orElseThrow()
                            .line())
                    .isEqualTo(second.id());
            FactRow unknown = row.with("item", "Mirrors");
            assertThat(table.take(house.member, unknown).objections())
                    .extracting(Objection::field)
                    .containsExactly("item");
            FactTableContract.assertObjectsInGermanToo(table, house.member, unknown);
        }
    }
}
