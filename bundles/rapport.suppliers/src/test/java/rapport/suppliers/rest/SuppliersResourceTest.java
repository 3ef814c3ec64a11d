package rapport.suppliers.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.suppliers.store.House.DAY;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.rest.Reply;
import rapport.suppliers.model.OrderLine;
import rapport.suppliers.rest.SuppliersResource.OnTime;
import rapport.suppliers.store.House;
import rapport.testkit.Asking;
import rapport.testkit.TestEngine;

class SuppliersResourceTest {

    private final House house = new House(TestEngine.H2);
    private final SuppliersResource suppliers = new SuppliersResource(house.files, house.test.clock());
    private final String in = house.optik.id().value().toString();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void anOrderIsRecordedDeliveredAndJudged() throws IOException {
        assertThat(onTime().n()).isZero();
        assertThat(onTime().rate()).as("of none nothing is known").isNull();
        String promised = house.test
                .clock()
                .instant()
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
        OrderLine line = (OrderLine) Objects.requireNonNull(Asking.of(suppliers, "POST suppliers/order-lines")
                .json("{\"relationship\":\"" + in
                        + "\",\"order\":\"PO-1\",\"item\":\"Lenses\",\"quantity\":2.5,\"promised\":\"" + promised
                        + "\"}")
                .reply()
                .body());
        Reply delivered = Asking.of(suppliers, "POST suppliers/deliveries")
                .json("{\"relationship\":\"" + in + "\",\"line\":\"" + line.id().value() + "\",\"arrived\":\""
                        + promised + "\",\"quantity\":2.5}")
                .reply();
        assertThat(delivered.status()).isEqualTo(201);
        house.test.clock().advance(Duration.ofDays(3));
        assertThat(onTime().rate()).isEqualTo(1);
        assertThat(onTime().formula()).isEqualTo("otif/1");
    }

    @Test
    void whatCannotBeIsRefusedWithItsField() throws IOException {
        Reply refused = Asking.of(suppliers, "POST suppliers/papers")
                .json(
                        "{\"relationship\":\"" + in
                                + "\",\"kind\":\"CONTRACT\",\"name\":\"Frame\",\"expires\":\"2026-03-10\",\"notice\":\"2026-04-10\"}")
                .reply();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(String.valueOf(refused.body())).contains("notice");
    }

    @Test
    void anAssessmentIsShown() throws IOException {
        house.assessed(4, 2, DAY);
        assertThat(String.valueOf(Asking.of(suppliers, "GET suppliers/assessments")
                        .reply()
                        .body()))
                .contains("One mill alone");
    }

    private OnTime onTime() throws IOException {
        return (OnTime) Objects.requireNonNull(Asking.of(suppliers, "GET suppliers/{id}/on-time-in-full")
                .path("id", house.optik.id().value())
                .reply()
                .body());
    }
}
