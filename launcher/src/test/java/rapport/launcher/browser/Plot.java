package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rapport.launcher.Program;
import rapport.launcher.RunningProduct;
import rapport.launcher.RunningProduct.Setting;
import rapport.launcher.Visitor;
import rapport.testkit.browser.Browser;

/** A story of one customer that goes on over weeks and years: the product is started anew on each of its days. */
final class Plot implements AutoCloseable {

    static final String PASSWORD = "hydrangea under the stairs";

    private final Setting setting;
    private RunningProduct product;
    private Browser browser;
    private Program program;
    private int daysAhead;

    /** Begins today. */
    Plot(Path folder) throws Exception {
        setting = Setting.in(folder).with("RAPPORT_ADMIN_PASSWORD", PASSWORD);
        product = start(setting, 0);
        program = Program.of(product, "admin");
        browser = signedIn(product);
    }

    private static RunningProduct start(Setting setting, int day) throws Exception {
        return RunningProduct.start(
                setting, "--own-domain", "ours.example", "--levels", "customers", "--days-ahead", String.valueOf(day));
    }

    private static Browser signedIn(RunningProduct product) {
        Browser browser = Browser.open(product.address());
        browser.visit("/sign-in").signIn("admin", PASSWORD).awaitNoPath("/sign-in");
        return browser;
    }

    /** Goes on so many days after the beginning, with somebody at the screen. */
    Browser onDay(int day) throws Exception {
        close();
        product = start(setting, day);
        daysAhead = day;
        program = Program.of(product, "admin");
        browser = signedIn(product);
        return browser;
    }

    Browser browser() {
        return browser;
    }

    URI address() {
        return product.address();
    }

    /** The product's own time. */
    Instant now() {
        return Instant.now().plus(daysAhead, ChronoUnit.DAYS);
    }

    /** Does something through the API, and tells what is there then. */
    JsonObject post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return send("POST", path, body);
    }

    JsonObject put(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return send("PUT", path, body);
    }

    JsonObject get(String path) throws IOException, InterruptedException {
        return JsonParser.parseString(program.get(path).body()).getAsJsonObject();
    }

    List<JsonObject> items(String path) throws IOException, InterruptedException {
        return program.items(path);
    }

    private JsonObject send(String method, String path, Map<String, ?> body) throws IOException, InterruptedException {
        HttpResponse<String> answer = program.send(method, path, new Gson().toJson(body), "*");
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isBetween(200, 299);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    /** A person, who works there where an organization is named. */
    String person(String given, String family, String organization, String title, boolean ours) throws Exception {
        String domain = ours ? "ours.example" : "theirs.example";
        String id = id(post(
                "people",
                Map.of(
                        "givenName", given,
                        "familyName", family,
                        "ours", ours,
                        "mails", List.of(given.toLowerCase(Locale.ROOT) + "@" + domain))));
        post("positions", Map.of("person", id, "organization", organization, "title", title));
        return id;
    }

    /** What stands there for whoever is signed in, as it comes. */
    String download(String path) throws IOException, InterruptedException {
        return Visitor.signIn(product.address(), "admin", PASSWORD).get(path).body();
    }

    static String id(JsonObject record) {
        return record.get("id").getAsString();
    }

    @Override
    public void close() throws Exception {
        try {
            browser.close();
        } finally {
            product.close();
        }
    }
}
