package rapport.growth.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.growth.Approach;
import rapport.api.paging.Slice;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.VersionMissing;
import rapport.growth.store.House;
import rapport.testkit.Asking;
import rapport.testkit.TestEngine;

class GrowthResourcesTest {

    private final House house = new House(TestEngine.H2);
    private final Resource approaches = new ApproachesResource(house.approaches);
    private final Resource growth = new GrowthResource(house.growths);
    private final Resource asks = new AsksResource(house.asks);
    private final String donor = house.donor.id().value().toString();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void anApproachIsRecordedChangedAndTakenAway() throws IOException {
        Reply recorded = Asking.of(approaches, "POST approaches")
                .json("{\"relationship\":\"" + donor + "\",\"competitor\":\"Ostwind\",\"reaction\":\"told_us\"}")
                .reply();
        Approach approach = (Approach) Objects.requireNonNull(recorded.body());
        assertThat(recorded.location()).isEqualTo("approaches/" + approach.id().value());
        Asking change = Asking.of(approaches, "PATCH approaches/{id}")
                .path("id", approach.id().value())
                .json("{\"reaction\":\"left_us\"}");
        assertThatThrownBy(change::reply).isInstanceOf(VersionMissing.class);
        Approach changed =
                (Approach) Objects.requireNonNull(change.ifMatch(1).reply().body());
        assertThat(changed.reaction()).isEqualTo(Approach.Reaction.LEFT_US);
        assertThat(changed.competitor()).isEqualTo("Ostwind");
        Reply all = Asking.of(approaches, "GET approaches")
                .query("relationship", donor)
                .reply();
        assertThat(((Slice<?>) Objects.requireNonNull(all.body())).items()).hasSize(1);
        assertThat(Asking.of(approaches, "DELETE approaches/{id}")
                        .path("id", approach.id().value())
                        .ifMatch(2)
                        .reply()
                        .status())
                .isEqualTo(204);
        assertThatThrownBy(() -> Asking.of(approaches, "GET approaches/{id}")
                        .path("id", approach.id().value())
                        .reply())
                .isInstanceOf(ResourceNotFound.class);
    }

    @Test
    void growthTellsWhereItLedAndWhereItCameFrom() throws IOException {
        String other = house.other.id().value().toString();
        assertThat(Asking.of(growth, "POST growth")
                        .json("{\"relationship\":\"" + donor + "\",\"kind\":\"referral\",\"ledTo\":\"" + other
                                + "\",\"asked\":true}")
                        .reply()
                        .status())
                .isEqualTo(201);
        assertThat(origin(donor).ledTo()).hasSize(1);
        assertThat(origin(other).cameFrom()).hasSize(1);
        assertThat(Asking.of(growth, "POST growth")
                        .json("{\"relationship\":\"" + other + "\",\"kind\":\"referral\",\"ledTo\":\"" + donor + "\"}")
                        .reply()
                        .status())
                .isEqualTo(422);
    }

    @Test
    void asksAreRecorded() throws IOException {
        assertThat(Asking.of(asks, "POST asks")
                        .json("{\"relationship\":\"" + donor + "\",\"kind\":\"referral\",\"answer\":\"open\"}")
                        .reply()
                        .status())
                .isEqualTo(201);
    }

    private Origin origin(String relationship) throws IOException {
        return (Origin) Objects.requireNonNull(Asking.of(growth, "GET growth/origin")
                .query("relationship", relationship)
                .reply()
                .body());
    }
}
