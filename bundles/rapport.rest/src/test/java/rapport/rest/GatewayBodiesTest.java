package rapport.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.rest.GatewayTest.BOOK;
import static rapport.rest.GatewayTest.json;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent to the API, and what is said of it where it is wrong. */
class GatewayBodiesTest {

    private RunningGateway api;
    private final Books books = new Books();

    @BeforeEach
    void start() throws Exception {
        api = new RunningGateway();
        api.gateway.addResource(books);
    }

    @AfterEach
    void stop() throws Exception {
        api.close();
    }

    @Test
    void patchesAsRfc7396Says() throws Exception {
        String path = added();
        JsonObject shelved = json(patch(path, "{\"shelf\":\"attic\"}"));
        assertThat(shelved.getAsJsonObject("shelf").get("room").getAsString()).isEqualTo("attic");
        assertThat(shelved.get("title").getAsString()).isEqualTo("Ulysses");
        JsonObject further = json(patch(path, "{\"shelf\":{\"board\":3}}"));
        assertThat(further.getAsJsonObject("shelf")).hasToString("{\"room\":\"attic\",\"board\":3}");
        JsonObject bare = json(patch(path, "{\"shelf\":{\"board\":null},\"authors\":null}"));
        assertThat(bare.getAsJsonObject("shelf")).hasToString("{\"room\":\"attic\"}");
        assertThat(bare.getAsJsonArray("authors")).isEmpty();
        assertThat(json(patch(path, "{\"shelf\":null}")).has("shelf")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"colour\":null} | colour",
                "{\"title\":3} | title",
                "{\"shelf\":[]} | shelf",
                "{\"authors\":[{\"name\":\"\"}]} | authors[0]",
                "{\"shelf\":{\"room\":null,\"board\":3}} | shelf.room",
                "[] | ``"
            })
    void namesTheFieldOfAPatchThatIsWrong(String body, String field) throws Exception {
        HttpResponse<String> refused = patch(added(), body);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(json(refused)
                        .getAsJsonArray("errors")
                        .get(0)
                        .getAsJsonObject()
                        .get("field")
                        .getAsString())
                .isEqualTo(field);
    }

    private HttpResponse<String> patch(String path, String json) throws Exception {
        return api.send(api.request(path)
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(json)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\":5,\"authors\":[]} | title",
                "{\"titel\":\"x\",\"title\":\"y\",\"authors\":[]} | titel",
                "{\"title\":\"a\\u0000b\",\"authors\":[]} | title",
                "{\"title\":\"x\"} | authors",
                "{\"title\":\"x\",\"authors\":[],\"shelf\":{\"board\":3}} | shelf.room",
                "{\"title\":\"x\",\"authors\":[],\"shelf\":{\"room\":null}} | shelf.room",
                "{\"title\":\"x\",\"authors\":{}} | authors",
                "{\"title\":\"x\",\"authors\":[null]} | authors[0]",
                "{\"title\":\"x\",\"authors\":[{\"name\":\"J\",\"born\":\"yesterday\"}]} | authors[0].born",
                "{\"title\":\"x\",\"authors\":[{\"name\":\" \"}]} | authors[0]",
                "{\"title\":\"x\",\"authors\":[{\"name\":\"J\",\"age\":3}]} | authors[0].age",
                "{\"title\":\"x\",\"authors\":[],\"binding\":\"LEATHER\"} | binding",
                "{\"title\":\"x\",\"authors\":[],\"pages\":\"12\"} | pages",
                "{\"title\":\"x\",\"authors\":[],\"pages\":1.5} | pages",
                "{\"title\":\"x\",\"authors\":[],\"lent\":\"yes\"} | lent",
                "{\"title\":\"x\",\"authors\":[],\"lent\":null} | lent",
                "{\"title\":\"x\",\"authors\":[],\"readings\":{\"first\":\"soon\"}} | readings.first",
                "{\"title\":\" \",\"authors\":[]} | title",
                "[] | ``"
            })
    void namesTheFieldThatIsWrong(String body, String field) throws Exception {
        HttpResponse<String> refused = api.post("books", body);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(json(refused)
                        .getAsJsonArray("errors")
                        .get(0)
                        .getAsJsonObject()
                        .get("field")
                        .getAsString())
                .isEqualTo(field);
    }

    @Test
    void namesAllFieldsAtOnce() throws Exception {
        HttpResponse<String> refused = api.post("books", "{\"title\":1,\"authors\":2,\"pages\":true,\"new\":1}");
        assertThat(json(refused).getAsJsonArray("errors")).hasSize(4);
        assertThat(json(refused).get("detail").getAsString()).isEqualTo("4 fields are wrong");
        assertThat(json(refused).get("instance").getAsString())
                .isEqualTo("urn:rapport:request:"
                        + refused.headers().firstValue("X-Request-Id").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\": | ends too early",
                "{\"title\" \"x\"} | line 1 column 11",
                "{title:1} | line 1",
                "nonsense | line 1",
                "{} {} | line 1 column 5",
                "null | null",
                "`` | there is none"
            })
    void tellsWhereJsonIsBroken(String body, String words) throws Exception {
        HttpResponse<String> refused = api.post("books", body);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).get("detail").getAsString()).contains(words).doesNotContain("http");
    }

    @Test
    void refusesBodiesThatAreTooLargeOrOfAnotherKind() throws Exception {
        String large = "{\"title\":\"" + "x".repeat(RunningGateway.MOST_BYTES) + "\",\"authors\":[]}";
        HttpResponse<String> unread = api.post("books", large);
        assertThat(unread.statusCode()).isEqualTo(413);
        assertThat(unread.headers().firstValue("Connection")).contains("close");
        HttpResponse<String> chunked = api.send(api.request("books")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8)))));
        assertThat(chunked.statusCode()).isEqualTo(413);
        HttpResponse<String> text = api.send(api.request("books")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(BOOK)));
        assertThat(text.statusCode()).isEqualTo(415);
        assertThat(text.headers().firstValue("Accept")).contains("application/json");
        assertThat(text.headers().firstValue("Connection")).contains("close");
        assertThat(api.post("books", "[".repeat(3_000)).statusCode()).isEqualTo(400);
        assertThat(api.post("books", new byte[] {'"', (byte) 0xFF, '"'}).statusCode())
                .isEqualTo(400);
    }

    @Test
    void readsForms() throws Exception {
        String form = "--B\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\npeople\r\n"
                + "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\a\\b.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + "x".repeat(20_000) + "\r\n--B--\r\n";
        HttpRequest.Builder request =
                api.request("books/scans").header("Content-Type", "multipart/form-data; boundary=B");
        HttpResponse<String> read = api.send(request.copy().POST(HttpRequest.BodyPublishers.ofString(form)));
        assertThat(read.statusCode()).as(read.body()).isEqualTo(202);
        assertThat(read.body()).isEqualTo("{\"seen\":[\"kind=-:6\",\"file=b.csv:20000\"]}");
        HttpResponse<String> broken = api.send(request.copy().POST(HttpRequest.BodyPublishers.ofString("--B")));
        assertThat(broken.statusCode()).isEqualTo(400);
        String huge = form.replace("people", "p".repeat(200_000));
        assertThat(api.send(request.copy().POST(HttpRequest.BodyPublishers.ofString(huge)))
                        .statusCode())
                .isEqualTo(413);
        assertThat(api.post("books/scans", "{}").statusCode()).isEqualTo(415);
    }

    private String added() throws Exception {
        return api.post("books", BOOK)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .substring("/api/v1/".length());
    }
}
