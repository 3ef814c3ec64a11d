package rapport.directory.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.directory.rest.DirectoryApi.items;
import static rapport.directory.rest.DirectoryApi.refused;
import static rapport.directory.rest.DirectoryApi.told;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.rest.Reply;
import rapport.api.rest.ResourceNotFound;
import rapport.store.api.Conflict;
import rapport.testkit.Asking;

class PositionsResourceTest {

    private final DirectoryApi api = new DirectoryApi();

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void addsAndTells() throws Exception {
        PersonJson ada = api.add("{\"familyName\": \"Lovelace\"}");

        Reply reply = api.positions("POST positions")
                .json("{\"person\": \"" + ada.id().value()
                        + "\", \"organizationName\": \"Engines\", \"title\": \"Adviser\", \"from\": \"2020-01-01\"}")
                .reply();

        assertThat(reply.status()).isEqualTo(201);
        PositionJson adviser = told(reply, PositionJson.class);
        assertThat(reply.location()).isEqualTo("positions/" + id(adviser));
        assertThat(adviser.source()).isEqualTo("api");
        Reply read = one("GET", adviser).reply();
        assertThat(read.body()).isEqualTo(adviser);
        assertThat(read.version()).isEqualTo(2L);
        assertThat(items(api.positions("GET positions"))).containsExactly(adviser);
        assertThatThrownBy(one("GET", adviser).path("id", UUID.randomUUID())::reply)
                .isInstanceOf(ResourceNotFound.class);
    }

    @Test
    void refusesNamingTheField() throws Exception {
        PersonJson ada = api.add("{\"familyName\": \"Lovelace\"}");
        String person = "\"person\": \"" + ada.id().value() + "\"";
        assertThat(refused(api.positions("POST positions").json("{\"organizationName\": \"Engines\"}")))
                .containsExactly("person");
        assertThat(refused(api.positions("POST positions").json("{" + person + "}")))
                .containsExactly("organization");
        assertThat(refused(api.positions("POST positions")
                        .json("{" + person + ", \"organizationName\": \"Engines\", \"from\": \"2020-01-02\","
                                + " \"to\": \"2020-01-01\"}")))
                .containsExactly("to");
        PersonJson charles = api.add("{\"familyName\": \"Babbage\"}");
        assertThat(refused(one("PATCH", adviser())
                        .json("{\"person\": \"" + charles.id().value() + "\"}")))
                .containsExactly("person");
    }

    @Test
    void changesOnlyWhatIsSentAndEmptiesWhatIsNull() throws Exception {
        PositionJson adviser = adviser();

        PositionJson director =
                told(one("PATCH", adviser).json("{\"title\": \"Director\"}").reply(), PositionJson.class);
        assertThat(director.title()).isEqualTo("Director");
        assertThat(director.from()).isEqualTo(LocalDate.parse("2020-01-01"));
        assertThat(director.organization()).isEqualTo(adviser.organization());

        PositionJson undated =
                told(one("PATCH", adviser).json("{\"from\": null}").reply(), PositionJson.class);
        assertThat(undated.from()).isNull();
        assertThat(undated.title()).isEqualTo("Director");

        PositionJson moved = told(
                one("PATCH", adviser).json("{\"organizationName\": \"Looms\"}").reply(), PositionJson.class);
        assertThat(Objects.requireNonNull(moved.organization()).name()).isEqualTo("Looms");
        assertThat(moved.id()).isEqualTo(adviser.id());
    }

    @Test
    void replacesAndTakesAway() throws Exception {
        PositionJson adviser = adviser();
        PositionJson bare = told(
                one("PUT", adviser).json("{\"organizationName\": \"Engines\"}").reply(), PositionJson.class);
        assertThat(bare.title()).isNull();
        assertThat(one("DELETE", adviser).reply().status()).isEqualTo(204);
        assertThatThrownBy(one("GET", adviser)::reply).isInstanceOf(ResourceNotFound.class);
    }

    @Test
    void guardsAgainstUnseenChangesOfWhoeverSaysWhatTheySaw() throws Exception {
        PositionJson adviser = adviser();
        assertThatThrownBy(one("PATCH", adviser).ifMatch(7).json("{}")::reply).isInstanceOf(Conflict.class);
        assertThatThrownBy(one("DELETE", adviser).ifMatch(7)::reply).isInstanceOf(Conflict.class);
        Reply changed =
                one("PATCH", adviser).ifMatch(1).json("{\"title\": \"Chair\"}").reply();
        assertThat(changed.version()).isEqualTo(2L);
    }

    @Test
    void ofTwoWritersWhoSawTheSameTheSlowerIsTold() throws Exception {
        PositionJson adviser = adviser();
        Asking faster = one("PUT", adviser).ifMatch(1).json("{\"organizationName\": \"Looms\"}");
        Asking slower = one("PUT", adviser).ifMatch(1).json("{\"organizationName\": \"Engines\"}");
        api.beforeTheNextWrite(faster::reply);
        assertThatThrownBy(slower::reply).isInstanceOf(Conflict.class);
        assertThat(Objects.requireNonNull(told(one("GET", adviser).reply(), PositionJson.class)
                                .organization())
                        .name())
                .isEqualTo("Looms");
    }

    @Test
    void aPatchNeverUndoesWhatSomebodyWroteMeanwhile() throws Exception {
        PositionJson adviser = adviser();
        Asking faster = one("PATCH", adviser).json("{\"department\": \"Mathematics\"}");
        Asking slower = one("PATCH", adviser).json("{\"title\": \"Chair\"}");
        api.beforeTheNextWrite(faster::reply);
        assertThatThrownBy(slower::reply).isInstanceOf(Conflict.class);
        assertThat(told(one("GET", adviser).reply(), PositionJson.class).department())
                .isEqualTo("Mathematics");
    }

    private PositionJson adviser() throws IOException {
        return api.add("{\"familyName\": \"King\", \"positions\": [{\"organizationName\": \"Engines\","
                        + " \"title\": \"Adviser\", \"from\": \"2020-01-01\"}]}")
                .positions()
                .get(0);
    }

    private Asking one(String method, PositionJson position) {
        return api.positions(method + " positions/{id}").path("id", id(position));
    }

    private static UUID id(PositionJson position) {
        return Objects.requireNonNull(position.id()).value();
    }
}
