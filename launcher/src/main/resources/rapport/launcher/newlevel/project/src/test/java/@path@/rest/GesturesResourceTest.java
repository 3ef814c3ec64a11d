package @package@.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import @package@.store.House;
import rapport.testkit.Asking;
import rapport.testkit.TestEngine;

class GesturesResourceTest {

    @Test
    void notesAndTellsWhatWeDid() throws Exception {
        try (House house = new House(TestEngine.H2)) {
            GesturesResource resource = new GesturesResource(house.gestures);
            String body = "{\"relationship\":\"" + house.nordwind.id().value() + "\",\"what\":\"Sent the study\"}";
            assertThat(Asking.of(resource, "POST @name@/gestures").json(body).reply().status())
                    .isEqualTo(201);
            assertThat(String.valueOf(Asking.of(resource, "GET @name@/gestures").reply().body()))
                    .contains("Sent the study");
        }
    }
}
