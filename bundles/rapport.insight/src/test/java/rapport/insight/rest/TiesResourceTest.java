package rapport.insight.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.json.RecordsJson;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;
import rapport.insight.TestHouse;
import rapport.testkit.Asking;
import rapport.testkit.TestEngine;

class TiesResourceTest {

    private final TestHouse house = new TestHouse(TestEngine.H2);
    private final PersonId ann = house.directory.person("Ann Lee");
    private final PersonId bea = house.directory.person("Bea Moss");
    private final PersonId cleo = house.directory.ourPerson("Cleo Ours");

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void tellsWhoIsJoinedToWhomAndHowStronglyTheStrongestFirst() throws IOException {
        house.wrote(house.ada, ann);
        house.met(house.ada, bea);
        house.wrote(cleo, house.ada);

        List<JsonObject> ties = ties(ask());

        assertThat(ties).hasSize(3);
        assertThat(ties)
                .extracting(tie -> tie.get("strength").getAsDouble())
                .isSortedAccordingTo(Comparator.reverseOrder());
        JsonObject strongest = ties.get(0);
        assertThat(strongest.keySet()).containsExactly("a", "b", "strength", "asOf");
        assertThat(strongest.getAsJsonObject("a").get("name").getAsString()).isEqualTo("Ada Ours");
        assertThat(strongest.getAsJsonObject("b").get("id").getAsString())
                .isEqualTo(bea.value().toString());
        assertThat(strongest.getAsJsonObject("b").keySet()).isSubsetOf("id", "name", "mail");
    }

    @Test
    void listsOnlyThoseAskedFor() throws IOException {
        house.wrote(house.ada, ann);
        house.met(house.ada, bea);

        assertThat(ties(ask().query("person", ann.value()))).hasSize(1);
        assertThat(ties(ask().query("minStrength", "0.5"))).hasSize(1);
        assertThat(ties(ask().query("minStrength", "1"))).isEmpty();
    }

    @Test
    void namesTheParameterThatIsWrong() {
        assertThatThrownBy(ask().query("person", "Ann")::reply)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("person");
        assertThatThrownBy(ask().query("minStrength", "strong")::reply)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("minStrength");
        assertThatThrownBy(ask().query("minStrength", "1.5")::reply)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("minStrength");
    }

    private Asking ask() {
        return Asking.of(new TiesResource(house.ties, house.directory.service()), "GET ties")
                .by(house.adaAsks);
    }

    private static List<JsonObject> ties(Asking asking) throws IOException {
        Slice<?> page = (Slice<?>) Objects.requireNonNull(asking.reply().body());
        return page.items().stream()
                .map(tie -> RecordsJson.gson().toJsonTree(tie).getAsJsonObject())
                .toList();
    }
}
