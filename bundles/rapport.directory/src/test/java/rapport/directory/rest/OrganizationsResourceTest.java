package rapport.directory.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.directory.rest.DirectoryApi.items;
import static rapport.directory.rest.DirectoryApi.refused;
import static rapport.directory.rest.DirectoryApi.told;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.json.RecordsJson;
import rapport.api.rest.Reply;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.VersionMissing;
import rapport.store.api.Conflict;
import rapport.testkit.Asking;

class OrganizationsResourceTest {

    private static final String LOOMS = """
            {"name": "Looms", "domains": ["looms.example"], "mails": [{"value": "office@looms.example", "label": "office"}],
             "tags": ["weaving"]}""";

    private final DirectoryApi api = new DirectoryApi();

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void addsAndTells() throws Exception {
        Reply reply = api.organizations("POST organizations").json(LOOMS).reply();

        OrganizationJson looms = told(reply, OrganizationJson.class);
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.location()).isEqualTo("organizations/" + looms.id().value());
        assertThat(looms.domains()).containsExactly("looms.example");
        assertThat(looms.labels()).isEqualTo(Map.of("office@looms.example", "office"));
        Reply read = one("GET", looms).reply();
        assertThat(read.body()).isEqualTo(looms);
        assertThat(read.version()).isEqualTo(1L);
        assertThatThrownBy(one("GET", looms).path("id", UUID.randomUUID())::reply)
                .isInstanceOf(ResourceNotFound.class);
        assertThatThrownBy(one("GET", looms).path("id", "nonsense")::reply).isInstanceOf(ResourceNotFound.class);
    }

    @Test
    void refusesNamingTheFields() throws Exception {
        assertThat(refused(api.organizations("POST organizations").json("{\"domains\": [\"not a domain\"]}")))
                .containsExactlyInAnyOrder("name", "domains[0]");
        OrganizationJson looms = add(LOOMS);
        assertThat(refused(one("PATCH", looms).ifMatch(1).json("{\"name\": null}")))
                .containsExactly("name");
    }

    @Test
    void standsUnderAParentUntilThatIsTakenAway() throws Exception {
        OrganizationJson looms = add(LOOMS);
        OrganizationJson sheds =
                add("{\"name\": \"Sheds\", \"parent\": {\"id\": \"" + looms.id().value() + "\"}}");
        assertThat(sheds.parent()).isEqualTo(new PositionJson.Place(looms.id(), "Looms"));
        assertThat(items(api.organizations("GET organizations")
                        .query("parent", looms.id().value())))
                .hasSize(1);

        OrganizationJson alone = amended(sheds, "{\"parent\": null}");

        assertThat(alone.parent()).isNull();
        assertThat(alone.name()).isEqualTo("Sheds");
    }

    @Test
    void changesReplacesAndEmpties() throws Exception {
        OrganizationJson looms = add(LOOMS);
        OrganizationJson amended = amended(looms, "{\"tags\": null, \"phones\": [\"+44 20 7\"]}");
        assertThat(amended.tags()).isEmpty();
        assertThat(amended.phones()).containsExactly("+44 20 7");
        assertThat(amended.mails()).containsExactly("office@looms.example");

        String asTold = RecordsJson.gson().toJson(amended);
        assertThat(told(one("PUT", amended).ifMatch(2).json(asTold).reply(), OrganizationJson.class))
                .isEqualTo(amended);
        OrganizationJson bare = told(
                one("PUT", amended).ifMatch(2).json("{\"name\": \"Looms\"}").reply(), OrganizationJson.class);
        assertThat(bare.domains()).isEmpty();
        assertThat(bare.mails()).isEmpty();
    }

    @Test
    void guardsAgainstUnseenChanges() throws Exception {
        OrganizationJson looms = add(LOOMS);
        assertThatThrownBy(one("PATCH", looms).json("{}")::reply).isInstanceOf(VersionMissing.class);
        assertThatThrownBy(one("PUT", looms).json(LOOMS).ifMatch(9)::reply).isInstanceOf(Conflict.class);
        assertThatThrownBy(one("DELETE", looms)::reply).isInstanceOf(VersionMissing.class);
        assertThat(one("DELETE", looms).ifMatch(1).reply().status()).isEqualTo(204);
        assertThatThrownBy(one("GET", looms)::reply).isInstanceOf(ResourceNotFound.class);
        assertThat(items(api.organizations("GET organizations"))).isEmpty();
    }

    @Test
    void listsWithFiltersAndPages() throws Exception {
        add(LOOMS);
        add("{\"name\": \"Mills\"}");
        assertThat(items(api.organizations("GET organizations").query("q", "loo")))
                .hasSize(1);
        assertThat(items(api.organizations("GET organizations").query("tag", "weaving")))
                .hasSize(1);
        assertThat(items(api.organizations("GET organizations")
                        .query("sort", "-name")
                        .query("limit", 1)))
                .extracting(one -> ((OrganizationJson) one).name())
                .containsExactly("Mills");
        assertThatThrownBy(api.organizations("GET organizations").query("ours", "perhaps")::reply)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ours");
    }

    private OrganizationJson add(String body) throws IOException {
        return told(api.organizations("POST organizations").json(body).reply(), OrganizationJson.class);
    }

    private OrganizationJson amended(OrganizationJson was, String patch) throws IOException {
        return told(one("PATCH", was).ifMatch(was.version()).json(patch).reply(), OrganizationJson.class);
    }

    private Asking one(String method, OrganizationJson organization) {
        return api.organizations(method + " organizations/{id}")
                .path("id", organization.id().value());
    }
}
