package rapport.calibration.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Forbidden;
import rapport.api.calibration.Calibration;
import rapport.api.calibration.CalibrationCadence;
import rapport.api.concern.Concern;
import rapport.api.paging.Slice;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.calibration.store.House;
import rapport.testkit.Asking;
import rapport.testkit.Callers;
import rapport.testkit.TestEngine;

class CalibrationsResourceTest {

    private final House house = new House(TestEngine.H2);
    private final Resource calibrations = new CalibrationsResource(house.calibrations);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void takesOneAndTellsIt() throws IOException {
        Concern seeds = house.heard("seeds");
        String body = "{\"relationship\":\"" + house.donor.id().value() + "\",\"person\":\"" + house.ana.value()
                + "\",\"manner\":\"phone\",\"ranking\":[{\"words\":\"a pump\"}],\"gone\":[{\"concern\":\""
                + seeds.id().value() + "\",\"words\":\"Grown.\"}]}";
        assertThatThrownBy(ask("POST calibrations").by(Callers.reader()).json(body)::reply)
                .isInstanceOf(Forbidden.class);
        Reply taken = ask("POST calibrations").json(body).reply();
        assertThat(taken.status()).as("%s", taken.body()).isEqualTo(201);
        Calibration calibration = (Calibration) Objects.requireNonNull(taken.body());
        assertThat(house.open()).containsExactly("a pump");
        assertThat(ask("GET calibrations/{id}")
                        .path("id", calibration.id().value())
                        .reply()
                        .body())
                .isEqualTo(calibration);
        assertThat(items(ask("GET calibrations").query("person", house.ana.value())))
                .isEqualTo(List.of(calibration));
        assertThat(items(ask("GET relationships/{id}/calibrations")
                        .path("id", house.donor.id().value())))
                .isEqualTo(List.of(calibration));
        assertThatThrownBy(ask("GET calibrations/{id}").path("id", "nothing")::reply)
                .isInstanceOf(ResourceNotFound.class);
        assertThatThrownBy(ask("GET calibrations").query("person", "nobody")::reply)
                .hasMessageContaining("nobody");
    }

    @Test
    void tellsAndSetsHowOftenTheyAreAsked() throws IOException {
        house.heard("seeds");
        Asking put = ask("PUT relationships/{id}/calibration-cadence")
                .path("id", house.donor.id().value());
        Reply set = put.json("{\"days\":14}").reply();
        assertThat(((CalibrationCadence) Objects.requireNonNull(set.body())).days())
                .isEqualTo(14);
        assertThat(ask("GET relationships/{id}/calibration-cadence")
                        .path("id", house.donor.id().value())
                        .reply()
                        .body())
                .isEqualTo(set.body());
        assertThat(put.json("{\"days\":0}").reply().status()).isEqualTo(422);
        assertThatThrownBy(ask("GET relationships/{id}/calibrations").path("id", house.ana.value())::reply)
                .isInstanceOf(ResourceNotFound.class);
    }

    private Asking ask(String what) {
        return Asking.of(calibrations, what);
    }

    private static List<?> items(Asking asking) throws IOException {
        return ((Slice<?>) Objects.requireNonNull(asking.reply().body())).items();
    }
}
