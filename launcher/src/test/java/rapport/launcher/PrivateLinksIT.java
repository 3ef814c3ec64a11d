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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.launcher.RunningProduct.Setting;

/** A link is looked at, answered once, and over; also when the product is killed in between. */
class PrivateLinksIT {

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void isAnsweredOnceWhateverHappensInBetween() throws Exception {
        Setting setting = Setting.in(folder).with("RAPPORT_ADMIN_PASSWORD", "correct horse battery");
        String asked;
        String forgotten;
        String id;
        try (RunningProduct product =
                RunningProduct.start(setting, "--own-domain", "ours.example", "--levels", "customers")) {
            Program program = Program.of(product, "admin");
            String body = draft(program);
            JsonObject issued = made(program.send("POST", "links", body, ""));
            id = issued.getAsJsonObject("link").get("id").getAsString();
            asked = issued.get("path").getAsString();
            forgotten =
                    made(program.send("POST", "links", body, "")).get("path").getAsString();
            for (int i = 0; i < 3; i++) {
                HttpResponse<String> looked = get(product, asked);
                assertThat(looked.statusCode()).isEqualTo(200);
                assertThat(looked.body()).contains("<form").doesNotContain(asked.substring("/l/".length()));
                assertThat(looked.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
            }
            product.kill();
            assertThat(product.output()).doesNotContain(asked, forgotten);
        }
        try (RunningProduct product = RunningProduct.start(setting)) {
            assertThat(answer(product, asked, "").statusCode()).isEqualTo(422);
            assertThat(answer(product, asked, "value=4&words=Better").statusCode())
                    .isEqualTo(200);
            product.kill();
        }
        try (RunningProduct product = RunningProduct.start(setting)) {
            Program program = Program.of(product, "admin");
            assertThat(answer(product, asked, "value=1&words=Worse").statusCode())
                    .isEqualTo(409);
            assertThat(get(product, asked).statusCode()).isEqualTo(410);
            JsonObject link =
                    JsonParser.parseString(program.get("links/" + id).body()).getAsJsonObject();
            assertThat(link.has("spentAt")).as("%s", link).isTrue();
            assertThat(program.items("readings")).hasSize(1);
            assertThat(program.items("readings").toString()).contains("Better").doesNotContain("Worse");
            product.kill();
        }
        try (RunningProduct product = RunningProduct.start(setting, "--days-ahead", "31")) {
            assertThat(get(product, forgotten).statusCode()).isEqualTo(410);
            assertThat(answer(product, forgotten, "value=4").body()).contains("has run out");
            assertThat(get(product, "/l/" + "A".repeat(43)).statusCode()).isEqualTo(404);
        }
    }

    /** A question to somebody at a customer: how are things? */
    private static String draft(Program program) throws Exception {
        String person = id(program.send("POST", "people", "{\"givenName\":\"Ana\",\"familyName\":\"Beck\"}", ""));
        String party = id(program.send("POST", "organizations", "{\"name\":\"Nordwind\"}", ""));
        String relationship = id(program.send(
                "POST", "relationships", "{\"level\":\"customers\",\"party\":\"organization:" + party + "\"}", ""));
        return "{\"purpose\":\"reading\",\"subject\":\"" + relationship + "\",\"person\":\"" + person
                + "\",\"relationship\":\"" + relationship + "\"}";
    }

    private HttpResponse<String> get(RunningProduct product, String path) throws Exception {
        return http.send(HttpRequest.newBuilder(product.address().resolve(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> answer(RunningProduct product, String path, String form) throws Exception {
        return http.send(
                HttpRequest.newBuilder(product.address().resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String id(HttpResponse<String> answer) {
        return made(answer).get("id").getAsString();
    }

    private static JsonObject made(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
