package rapport.directory.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.json.RecordsJson;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.VersionMissing;
import rapport.directory.KeptDirectory;
import rapport.store.api.Conflict;
import rapport.testkit.Callers;
import rapport.testkit.TestStore;

@NullUnmarked
class PeopleResourceTest {

    private static final String ADA = """
            {"givenName": "Ada", "familyName": "Lovelace", "mails": ["ada@engines.example"], "phones": ["+44 20 1"],
             "birthday": "--12-10", "tags": ["friend"],
             "positions": [{"organizationName": "Engines", "title": "Programmer", "from": "1842-01-01"}]}""";

    private final TestStore store = TestStore.inMemory();
    private final KeptDirectory directory = new KeptDirectory(store.database(), store.clock());
    private final PeopleResource people = new PeopleResource(directory);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void tellsWhereTheNewPersonIs() throws Exception {
        Reply reply = send("POST", "people", Map.of(), ADA, null);

        PersonJson ada = (PersonJson) reply.body();
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.location()).isEqualTo("people/" + ada.id().value());
        assertThat(reply.version()).isEqualTo(1L);
        assertThat(ada.mails()).containsExactly("ada@engines.example");
        assertThat(ada.birthday()).isEqualTo("--12-10");
        assertThat(ada.positions().get(0).organization().name()).isEqualTo("Engines");
        assertThat(send("GET", "people/{id}", id(ada), null, null).body()).isEqualTo(ada);
    }

    @Test
    void refusesWithEveryObjection() throws Exception {
        Reply reply = send("POST", "people", Map.of(), "{\"mails\": [\"nonsense\"], \"phones\": [\"none\"]}", null);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(((Reply.Objections) reply.body()).errors()).hasSize(2);
    }

    @Test
    void changesOnlyWhatIsSent() throws Exception {
        PersonJson ada =
                (PersonJson) send("POST", "people", Map.of(), ADA, null).body();

        PersonJson now = (PersonJson) send("PATCH", "people/{id}", id(ada), "{\"nickname\": \"Countess\"}", 1L)
                .body();

        assertThat(now.nickname()).isEqualTo("Countess");
        assertThat(now.positions()).isEqualTo(ada.positions());
        assertThat(now.version()).isEqualTo(2);
    }

    @Test
    void replacesTheWholeRecord() throws Exception {
        PersonJson ada =
                (PersonJson) send("POST", "people", Map.of(), ADA, null).body();

        PersonJson now = (PersonJson) send("PUT", "people/{id}", id(ada), "{\"familyName\": \"King\"}", 1L)
                .body();

        assertThat(now.givenName()).isNull();
        assertThat(now.mails()).isEmpty();
        assertThat(now.positions()).isEmpty();
    }

    @Test
    void guardsAgainstUnseenChanges() throws Exception {
        PersonJson ada =
                (PersonJson) send("POST", "people", Map.of(), ADA, null).body();

        assertThatThrownBy(() -> send("PATCH", "people/{id}", id(ada), "{}", null))
                .isInstanceOf(VersionMissing.class);
        assertThatThrownBy(() -> send("PATCH", "people/{id}", id(ada), "{\"nickname\": \"X\"}", 7L))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void forgetsADeletedPerson() throws Exception {
        PersonJson ada =
                (PersonJson) send("POST", "people", Map.of(), ADA, null).body();

        assertThat(send("DELETE", "people/{id}", id(ada), null, 1L).status()).isEqualTo(204);
        assertThatThrownBy(() -> send("GET", "people/{id}", id(ada), null, null))
                .isInstanceOf(ResourceNotFound.class);
    }

    @Test
    void listsWithFilters() throws Exception {
        send("POST", "people", Map.of(), ADA, null);
        send("POST", "people", Map.of(), "{\"familyName\": \"Babbage\"}", null);

        assertThat(list(Map.of("q", "love"))).hasSize(1);
        assertThat(list(Map.of("tag", "friend", "sort", "-organization"))).hasSize(1);
        assertThat(list(Map.of("ours", "false", "sort", "changed"))).hasSize(2);
        assertThatThrownBy(() -> list(Map.of("sort", "height"))).isInstanceOf(IllegalArgumentException.class);
    }

    private List<?> list(Map<String, String> query) throws Exception {
        return ((Slice<?>) send("GET", "people", query, null, null).body()).items();
    }

    private static Map<String, String> id(PersonJson person) {
        return Map.of("id", person.id().value().toString());
    }

    private Reply send(
            String method, String path, Map<String, String> values, @Nullable String body, @Nullable Long version)
            throws Exception {
        return people.routes().stream()
                .filter(route -> route.method().equals(method) && route.path().equals(path))
                .findFirst()
                .orElseThrow()
                .handler()
                .handle(new Asking(Callers.member(), values, body, version));
    }

    private record Asking(
            Caller caller,
            Map<String, String> values,
            @Nullable String json,
            @Nullable Long version0) implements Call {

        @Override
        public String path(String variable) {
            return values.getOrDefault(variable, "");
        }

        @Override
        public Optional<String> findQuery(String parameter) {
            return Optional.ofNullable(values.get(parameter));
        }

        @Override
        public PageRequest page() {
            return PageRequest.first(50);
        }

        @Override
        public <T> T body(Class<T> type) {
            return RecordsJson.gson().fromJson(json, type);
        }

        @Override
        public OptionalLong ifMatch() {
            return version0 == null ? OptionalLong.empty() : OptionalLong.of(version0);
        }

        @Override
        public List<Part> parts() {
            return List.of();
        }
    }
}
