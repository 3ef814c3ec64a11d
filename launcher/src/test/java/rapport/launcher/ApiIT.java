package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.launcher.RunningProduct.Setting;

/** The HTTP API as a program meets it that knows no more than its description. */
class ApiIT {

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private Setting setting;
    private RunningProduct product;
    private String token;

    @BeforeEach
    void start() throws Exception {
        setting = Setting.in(folder).with("RAPPORT_ADMIN_PASSWORD", "correct horse battery");
        product = RunningProduct.start(setting, "--own-domain", "ours.example");
        token = product.token();
    }

    @AfterEach
    void stop() throws Exception {
        product.close();
    }

    @Test
    void describesWhatIsRequiredAndWhatMayBeMissing() throws Exception {
        JsonObject schemas = json(send("GET", "openapi.json", null, null))
                .getAsJsonObject("components")
                .getAsJsonObject("schemas");
        JsonObject person = schemas.getAsJsonObject("PersonJson");
        assertThat(person.getAsJsonArray("required").toString()).contains("\"id\"", "\"mails\"", "\"positions\"");
        assertThat(person.getAsJsonArray("required").toString()).doesNotContain("nickname");
        assertThat(person.getAsJsonObject("properties").getAsJsonObject("nickname"))
                .hasToString("{\"type\":[\"string\",\"null\"]}");
        assertThat(schemas.getAsJsonObject("InteractionBody").getAsJsonArray("required"))
                .hasToString("[\"at\",\"channel\",\"participants\"]");
        assertThat(schemas.getAsJsonObject("TieBetween").getAsJsonArray("required"))
                .hasToString("[\"a\",\"b\",\"strength\",\"asOf\"]");
    }

    @Test
    void keepsToItsProtocol() throws Exception {
        HttpResponse<String> added = send(
                "POST",
                "people",
                "{\"givenName\":\"Ada\",\"familyName\":\"King\",\"mails\":[\"ada@king.example\"]}",
                null);
        assertThat(added.statusCode()).isEqualTo(201);
        String path = added.headers().firstValue("Location").orElseThrow().substring("/api/v1/".length());
        assertThat(send("GET", path, null, null).headers().firstValue("ETag")).contains("\"1\"");
        assertThat(send("PATCH", path, "{}", null).statusCode()).isEqualTo(428);
        assertThat(send("PATCH", path, "{}", "\"9\"").statusCode()).isEqualTo(412);
        HttpResponse<String> emptied = send("PATCH", path, "{\"givenName\":null}", "\"1\"");
        assertThat(json(emptied).has("givenName")).isFalse();
        assertThat(send("PATCH", path, "{\"givenName\":\"Ada\"}", "*").headers().firstValue("ETag"))
                .contains("\"3\"");
        assertThat(send("PATCH", path, "{\"givenName\":\"A\\u0000\"}", "*").statusCode())
                .isEqualTo(422);
        assertThat(send("POST", path, "{}", null).headers().firstValue("Allow"))
                .contains("DELETE, GET, HEAD, PATCH, PUT, OPTIONS");
        assertThat(send("GET", "people?limit=1001", null, null).statusCode()).isEqualTo(400);
        assertThat(send("GET", "people?cursor=nonsense", null, null).statusCode())
                .isEqualTo(400);
        assertThat(send("POST", "people", "{\"nmae\":\"Ada\"}", null).body()).contains("\"field\":\"nmae\"");
        assertThat(send("GET", "people/00000000-0000-7000-8000-000000000000", null, null)
                        .statusCode())
                .isEqualTo(404);
        token = "nonsense";
        HttpResponse<String> stranger = send("GET", "people", null, null);
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
        assertThat(stranger.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void growsAndShrinksWithTheLevels() throws Exception {
        for (boolean enabled : new boolean[] {false, true}) {
            assertThat(send("PATCH", "modules/customers", "{\"enabled\":" + enabled + "}", null)
                            .body())
                    .contains("\"enabled\":" + enabled);
            assertThat(json(send("GET", "openapi.json", null, null))
                            .getAsJsonObject("paths")
                            .has("/customers"))
                    .isEqualTo(enabled);
            assertThat(send("GET", "customers", null, null).statusCode()).isEqualTo(enabled ? 200 : 404);
            assertThat(json(send("GET", "levels/customers", null, null))
                            .get("enabled")
                            .getAsBoolean())
                    .isEqualTo(enabled);
        }
    }

    @Test
    void whatIsSentAgainAfterTheServerDiedIsDoneOnce() throws Exception {
        String key = "\"8e03978e-40d5-43dd-bc93-6894a57f9324\"";
        HttpResponse<String> first = add(key, "{\"givenName\":\"Ana\",\"familyName\":\"Beck\"}");
        product.kill();
        product = RunningProduct.start(setting);
        HttpResponse<String> again = add(key, "{\"givenName\":\"Ana\",\"familyName\":\"Beck\"}");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(json(send("GET", "people?q=Beck", null, null)).getAsJsonArray("items"))
                .hasSize(1);
        assertThat(add(key, "{\"givenName\":\"Bo\"}").body()).contains("urn:rapport:problem:key-used");
    }

    private HttpResponse<String> add(String key, String person) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(product.address().resolve("/api/v1/people"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(person))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String method, String path, @Nullable String body, @Nullable String ifMatch)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(product.address().resolve("/api/v1/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
