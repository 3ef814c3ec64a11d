package rapport.directory.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.directory.rest.DirectoryApi.items;
import static rapport.directory.rest.DirectoryApi.told;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.json.RecordsJson;
import rapport.api.party.Birthday;
import rapport.api.rest.Reply;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.VersionMissing;
import rapport.store.api.Conflict;
import rapport.testkit.Asking;

class PeopleResourceTest {

    private static final String ADA = """
            {"givenName": "Ada", "familyName": "Lovelace", "mails": ["ada@engines.example"], "phones": ["+44 20 1"],
             "birthday": "--12-10", "tags": ["friend"],
             "positions": [{"organizationName": "Engines", "title": "Programmer", "from": "1842-01-01"}]}""";

    private final DirectoryApi api = new DirectoryApi();

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void tellsWhereTheNewPersonIs() throws Exception {
        Reply reply = api.people("POST people").json(ADA).reply();

        PersonJson ada = told(reply, PersonJson.class);
        assertThat(reply.location()).isEqualTo("people/" + ada.id().value());
        assertThat(reply.version()).isEqualTo(1L);
        assertThat(ada.mails()).containsExactly("ada@engines.example");
        assertThat(ada.birthday()).isEqualTo(Birthday.parse("--12-10"));
        assertThat(ada.positions().get(0).organization())
                .isNotNull()
                .extracting(PositionJson.Place::name)
                .isEqualTo("Engines");
        Reply read = one("GET", ada).reply();
        assertThat(read.body()).isEqualTo(ada);
        assertThat(read.version()).isEqualTo(1L);
    }

    @Test
    void refusesWithEveryObjection() throws Exception {
        assertThat(DirectoryApi.refused(
                        api.people("POST people").json("{\"mails\": [\"nonsense\"], \"phones\": [\"none\"]}")))
                .containsExactlyInAnyOrder("mails[0]", "phones[0]");
    }

    @Test
    void changesOnlyWhatIsSent() throws Exception {
        PersonJson ada = api.add(ADA);

        PersonJson now = amended(ada, "{\"nickname\": \"Countess\"}");

        assertThat(now.nickname()).isEqualTo("Countess");
        assertThat(now.positions()).isEqualTo(ada.positions());
        assertThat(now.version()).isEqualTo(2);
    }

    @Test
    void emptiesWhatIsSentAsNull() throws Exception {
        PersonJson ada = api.add(ADA);

        PersonJson now = amended(
                ada,
                "{\"birthday\": null, \"phones\": null, \"givenName\": null, \"positions\": null, \"tags\": null}");

        assertThat(now.birthday()).isNull();
        assertThat(now.phones()).isEmpty();
        assertThat(now.givenName()).isNull();
        assertThat(now.positions()).isEmpty();
        assertThat(now.tags()).isEmpty();
        assertThat(now.mails()).containsExactly("ada@engines.example");
    }

    @Test
    void keepsWhatPeopleCallThings() throws Exception {
        PersonJson ada = api.add("""
                {"familyName": "Lovelace", "mails": [{"value": "ada@engines.example", "label": "work"}, "ada@home.example"],
                 "phones": ["+44 20 1"], "labels": {"ada@home.example": "home", "+44 20 1": "mobile"}}""");
        assertThat(ada.mails()).containsExactly("ada@engines.example", "ada@home.example");
        assertThat(ada.labels())
                .isEqualTo(Map.of("ada@engines.example", "work", "ada@home.example", "home", "+44 20 1", "mobile"));

        PersonJson replaced = told(
                one("PUT", ada)
                        .ifMatch(1)
                        .json("{\"familyName\": \"Lovelace\", \"mails\": [\"ada@engines.example\","
                                + " {\"value\": \"ada@new.example\", \"label\": \"new\"}]}")
                        .reply(),
                PersonJson.class);
        assertThat(replaced.labels()).isEqualTo(Map.of("ada@engines.example", "work", "ada@new.example", "new"));

        PersonJson unlabelled = amended(replaced, "{\"labels\": {\"ada@new.example\": null}}");
        assertThat(unlabelled.labels()).isEqualTo(Map.of("ada@engines.example", "work"));
        assertThat(amended(unlabelled, "{\"labels\": null}").labels()).isNull();
    }

    @Test
    void takesARecordBackAsItTellsIt() throws Exception {
        PersonJson ada = api.add(ADA);
        String asTold = RecordsJson.gson().toJson(ada);

        PersonJson now = told(one("PUT", ada).ifMatch(1).json(asTold).reply(), PersonJson.class);

        assertThat(now).isEqualTo(ada);
    }

    @Test
    void replacesTheWholeRecord() throws Exception {
        PersonJson ada = api.add(ADA);

        PersonJson now = told(
                one("PUT", ada).ifMatch(1).json("{\"familyName\": \"King\"}").reply(), PersonJson.class);

        assertThat(now.givenName()).isNull();
        assertThat(now.mails()).isEmpty();
        assertThat(now.positions()).isEmpty();
    }

    @Test
    void guardsAgainstUnseenChanges() throws Exception {
        PersonJson ada = api.add(ADA);

        assertThatThrownBy(one("PATCH", ada).json("{}")::reply).isInstanceOf(VersionMissing.class);
        assertThatThrownBy(one("PATCH", ada).json("{\"nickname\": \"X\"}").ifMatch(7)::reply)
                .isInstanceOf(Conflict.class);
    }

    @Test
    void forgetsADeletedPersonAndTheirPositions() throws Exception {
        PersonJson ada = api.add(ADA);
        assertThat(items(api.positions("GET positions"))).hasSize(1);

        assertThat(one("DELETE", ada).ifMatch(1).reply().status()).isEqualTo(204);

        assertThatThrownBy(one("GET", ada)::reply).isInstanceOf(ResourceNotFound.class);
        assertThat(items(api.positions("GET positions"))).isEmpty();
    }

    @Test
    void listsWithFilters() throws Exception {
        api.add(ADA);
        api.add("{\"familyName\": \"Babbage\"}");

        assertThat(list("q", "love")).hasSize(1);
        assertThat(items(api.people("GET people").query("tag", "friend").query("sort", "-organization")))
                .hasSize(1);
        assertThat(items(api.people("GET people").query("ours", false).query("sort", "changed")))
                .hasSize(2);
        assertThatThrownBy(() -> list("sort", "height")).isInstanceOf(IllegalArgumentException.class);
    }

    private List<Object> list(String parameter, String value) throws IOException {
        return items(api.people("GET people").query(parameter, value));
    }

    private Asking one(String method, PersonJson person) {
        return api.people(method + " people/{id}").path("id", person.id().value());
    }

    private PersonJson amended(PersonJson was, String patch) throws IOException {
        return told(one("PATCH", was).ifMatch(was.version()).json(patch).reply(), PersonJson.class);
    }
}
