package rapport.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GatewayTest {

    static final String BOOK = "{\"title\":\"Ulysses\",\"authors\":[{\"name\":\"Joyce\",\"born\":\"1882-02-02\"}]}";

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
    void createsReadsChangesAndRemoves() throws Exception {
        HttpResponse<String> created = api.post("books", BOOK);
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.headers().firstValue("ETag")).contains("\"1\"");
        String location = created.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith("/api/v1/books/");
        String path = location.substring("/api/v1/".length());

        HttpResponse<String> read = api.get(path);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(json(read).get("title").getAsString()).isEqualTo("Ulysses");
        assertThat(json(read)
                        .getAsJsonArray("authors")
                        .get(0)
                        .getAsJsonObject()
                        .get("born")
                        .getAsString())
                .isEqualTo("1882-02-02");

        HttpRequest.Builder change = api.request(path).header("Content-Type", "application/json");
        HttpResponse<String> unguarded = api.send(change.copy().PUT(HttpRequest.BodyPublishers.ofString(BOOK)));
        assertThat(unguarded.statusCode()).isEqualTo(428);
        HttpResponse<String> done =
                api.send(change.copy().header("If-Match", "\"1\"").PUT(HttpRequest.BodyPublishers.ofString(BOOK)));
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.headers().firstValue("ETag")).contains("\"2\"");
        HttpResponse<String> late =
                api.send(change.copy().header("If-Match", "\"1\"").PUT(HttpRequest.BodyPublishers.ofString(BOOK)));
        assertThat(late.statusCode()).isEqualTo(412);
        HttpResponse<String> foreign =
                api.send(change.copy().header("If-Match", "W/\"x\"").PUT(HttpRequest.BodyPublishers.ofString(BOOK)));
        assertThat(foreign.statusCode()).isEqualTo(412);

        assertThat(api.send(api.request(path).DELETE()).statusCode()).isEqualTo(204);
        HttpResponse<String> gone = api.get(path);
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void asksForATokenAndTellsWhenItIsWrong() throws Exception {
        HttpResponse<String> none = api.send(HttpRequest.newBuilder(api.uri("books")));
        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(none.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"Rapport\"");
        for (String header : new String[] {"Bearer nonsense", "Basic YTpi", "Bearer", ""}) {
            HttpResponse<String> wrong =
                    api.send(HttpRequest.newBuilder(api.uri("books")).header("Authorization", header));
            assertThat(wrong.statusCode()).as(header).isEqualTo(401);
        }
    }

    @Test
    void opensReadingOnlyToTheConsolesSession() throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.uri("books")).header("Cookie", "rapport=session");
        assertThat(api.send(request).statusCode()).isEqualTo(200);
        HttpRequest.Builder forged = HttpRequest.newBuilder(api.uri("books"))
                .header("Cookie", "rapport=session")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(BOOK));
        assertThat(api.send(forged).statusCode()).isEqualTo(401);
    }

    @Test
    void refusesWhoMayNot() throws Exception {
        HttpResponse<String> refused = api.send(HttpRequest.newBuilder(api.uri("books"))
                .header("Authorization", "Bearer " + RunningGateway.READER)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(BOOK)));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(json(refused).get("detail").getAsString()).contains("member");
    }

    @Test
    void namesWhatIsPossible() throws Exception {
        HttpResponse<String> wrong = api.send(api.request("books").DELETE());
        assertThat(wrong.statusCode()).isEqualTo(405);
        assertThat(wrong.headers().firstValue("Allow")).contains("GET, HEAD, POST, OPTIONS");
        HttpResponse<String> options =
                api.send(api.request("books").method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("Allow")).contains("GET, HEAD, POST, OPTIONS");
        HttpResponse<String> described = api.send(api.request("openapi.json").DELETE());
        assertThat(described.statusCode()).isEqualTo(405);
        assertThat(described.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
        assertThat(api.get("nothing").statusCode()).isEqualTo(404);
        assertThat(api.get("books/").statusCode()).isEqualTo(404);
        assertThat(api.get("books?limit=1&q=%00").statusCode()).isEqualTo(400);
    }

    @Test
    void prefersWordsToVariables() throws Exception {
        assertThat(json(api.get("books/newest")).get("which").getAsString()).isEqualTo("newest");
        JsonObject page = json(api.get("books/7/pages/12"));
        assertThat(page.get("id").getAsString()).isEqualTo("7");
        assertThat(page.get("page").getAsString()).isEqualTo("12");
        assertThat(json(api.get("books/newest/pages/1")).get("id").getAsString())
                .isEqualTo("newest");
    }

    @Test
    void answersHeadWithoutABody() throws Exception {
        String path = added();
        HttpResponse<String> head = api.send(api.request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0))
                .isEqualTo(api.get(path).body().length());
    }

    @Test
    void pagesListsWithinBounds() throws Exception {
        added();
        added();
        JsonObject page = json(api.get("books?limit=1"));
        assertThat(page.getAsJsonArray("items")).hasSize(1);
        assertThat(page.get("nextCursor").getAsString()).isEqualTo("more");
        assertThat(json(api.get("books")).has("nextCursor")).isFalse();
        for (String limit : new String[] {"0", "1001", "-5", "many", "99999999999"}) {
            assertThat(api.get("books?limit=" + limit).statusCode()).as(limit).isEqualTo(400);
        }
    }

    @Test
    void sendsLongListsWhole() throws Exception {
        for (int i = 0; i < 300; i++) {
            api.post("books", BOOK.replace("Ulysses", "Ulysses é €𝄞 " + "x".repeat(500) + i));
        }
        HttpResponse<String> list = api.get("books?limit=1000");
        assertThat(json(list).getAsJsonArray("items")).hasSize(300);
        assertThat(list.body()).contains("é €𝄞 ");
    }

    @Test
    void hidesWhatBrokeAndNamesTheRequest() throws Exception {
        for (String kind : new String[] {"null", "io", "nan"}) {
            HttpResponse<String> broken = api.get("faults/" + kind);
            assertThat(broken.statusCode()).as(kind).isIn(400, 500);
            assertThat(broken.body())
                    .doesNotContain("broken")
                    .doesNotContain("disk")
                    .doesNotContain("Exception");
        }
        assertThat(api.get("faults/mistake").statusCode()).isEqualTo(400);
        assertThat(api.get("faults/other").statusCode()).isEqualTo(404);
    }

    @Test
    void letsResourcesComeAndGo() throws Exception {
        assertThat(json(api.get("openapi.json")).getAsJsonObject("paths").has("/books"))
                .isTrue();
        api.gateway.removeResource(books);
        assertThat(api.get("books").statusCode()).isEqualTo(404);
        assertThat(json(api.get("openapi.json")).getAsJsonObject("paths").has("/books"))
                .isFalse();
        api.gateway.addResource(books);
        assertThat(api.get("books").statusCode()).isEqualTo(200);
    }

    @Test
    void keepsBrowsersFromMisusingAnswers() throws Exception {
        HttpResponse<String> answer = api.get("books");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void survivesNonsense() throws Exception {
        Random random = new Random(7);
        String valid = BOOK + BOOK;
        for (int round = 0; round < 400; round++) {
            byte[] body = valid.substring(0, 1 + random.nextInt(valid.length())).getBytes(StandardCharsets.UTF_8);
            for (int change = random.nextInt(6); change > 0; change--) {
                body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            }
            HttpResponse<String> answer = api.post("books", body);
            assertThat(answer.statusCode())
                    .as(new String(body, StandardCharsets.ISO_8859_1))
                    .isIn(201, 400, 422);
        }
    }

    private String added() throws Exception {
        return api.post("books", BOOK)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .substring("/api/v1/".length());
    }

    static JsonObject json(HttpResponse<String> response) {
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }
}
