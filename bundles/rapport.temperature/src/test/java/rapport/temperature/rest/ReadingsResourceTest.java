package rapport.temperature.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.paging.Slice;
import rapport.api.reading.Reading;
import rapport.api.reading.Summary;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.temperature.store.House;
import rapport.testkit.Asking;
import rapport.testkit.Callers;
import rapport.testkit.TestEngine;

class ReadingsResourceTest {

    private final House house = new House(TestEngine.H2);
    private final Resource readings = new ReadingsResource(house.readings);
    private final String in = house.donor.id().value().toString();
    private final String whom =
            "\"relationship\":\"" + in + "\",\"person\":\"" + house.ana.value() + "\",\"instrument\":\"satisfaction\"";

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void guessesTakesCorrectsAndDeletes() throws IOException {
        Reply guessed =
                ask("POST readings/guesses").json("{" + whom + ",\"guess\":5}").reply();
        assertThat(guessed.status()).isEqualTo(201);
        Reply taken = ask("POST readings").json("{" + whom + ",\"value\":2}").reply();
        Reading reading = reading(taken);
        assertThat(reading.guess()).isEqualTo(5);
        assertThat(taken.location()).isEqualTo("readings/" + reading.id().value());
        Reply corrected = on(reading, "PATCH readings/{id}")
                .json("{\"value\":3,\"words\":\"So so.\"}")
                .reply();
        assertThat(reading(corrected).value()).isEqualTo(3);
        assertThat(reading(on(reading, "GET readings/{id}").reply()).words()).isEqualTo("So so.");
        Reply listed = ask("GET readings")
                .query("relationship", in)
                .query("taken", true)
                .reply();
        assertThat(items(listed)).hasSize(1);
        assertThat(on(reading, "DELETE readings/{id}").ifMatch(3).reply().status())
                .isEqualTo(204);
        assertThatThrownBy(() -> on(reading, "GET readings/{id}").reply()).isInstanceOf(ResourceNotFound.class);
    }

    @Test
    void tellsWhatTheAnswersComeTo() throws IOException {
        assertThat(ask("GET readings/blind-spot").reply().body()).isEqualTo(BlindSpot.UNKNOWN);
        house.guessedAndTaken(5, 3);
        Reply summaries =
                ask("GET readings/summaries").query("relationship", in).reply();
        assertThat(items(summaries)).hasSize(1).allMatch(Summary.class::isInstance);
        Reply apart = ask("GET readings/summaries")
                .query("relationship", in)
                .query("apart", true)
                .reply();
        assertThat(((Summary) items(apart).get(0)).person()).isEqualTo(house.ana);
        Reply spot = ask("GET readings/blind-spot").query("relationship", in).reply();
        assertThat(((BlindSpot) Objects.requireNonNull(spot.body())).value()).isEqualTo(0.5);
        Reply own = ask("GET readings/blind-spot")
                .by(Callers.manager())
                .query("own", true)
                .reply();
        assertThat(own.body()).isEqualTo(BlindSpot.UNKNOWN);
        assertThatThrownBy(() -> ask("GET readings/summaries").reply()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsOutsideOfTheScale() throws IOException {
        assertThat(ask("POST readings")
                        .json("{" + whom + ",\"value\":9}")
                        .reply()
                        .status())
                .isEqualTo(422);
    }

    private Asking ask(String what) {
        return Asking.of(readings, what).by(house.member);
    }

    private Asking on(Reading reading, String what) {
        Asking asking = ask(what).path("id", reading.id().value());
        return what.startsWith("PATCH") ? asking.ifMatch(reading.version()) : asking;
    }

    private static Reading reading(Reply reply) {
        return (Reading) Objects.requireNonNull(reply.body());
    }

    private static List<?> items(Reply reply) {
        return ((Slice<?>) Objects.requireNonNull(reply.body())).items();
    }
}
