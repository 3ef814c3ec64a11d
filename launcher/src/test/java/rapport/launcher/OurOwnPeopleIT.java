package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import rapport.launcher.RunningProduct.Setting;

/** A manager learns by no page and no program how one of our own people feels, or what they answered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OurOwnPeopleIT {

    private static final String PASSWORD = "correct stapler battery lamp";
    private static final String SECRET = "Zimtsternschatten";
    private static final Pattern LINK = Pattern.compile("/l/[A-Za-z0-9_-]{20,}");
    private static final Pattern AREA = Pattern.compile("<textarea[^>]* name=\"([^\"]+)\"");

    private RunningProduct product;
    private Visitor manager;
    private Program program;
    private String relationship = "";
    private String colleague = "";

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        product = RunningProduct.start(
                Setting.in(folder).with("RAPPORT_ADMIN_PASSWORD", PASSWORD),
                "--own-domain",
                "ours.example",
                "--sample",
                "--levels",
                "team,customers");
        Visitor admin = Visitor.signIn(product.address(), "admin", PASSWORD);
        Program all = Program.of(product, "admin");
        LevelWrites.awaitSample(product, all);
        Map<String, String> account = Map.of(
                "login",
                "boss",
                "name",
                "The boss",
                "role",
                "MANAGER",
                "language",
                "en",
                "zone",
                "UTC",
                "level.team",
                "WRITE");
        manager = Visitor.invited(admin, account, PASSWORD);
        program = Program.of(product, "boss");
        String department = idOf(all.items("organizations?q=Delivery"));
        relationship = all.items("relationships?level=team").stream()
                .filter(one -> one.get("party").getAsString().contains(department))
                .map(one -> one.get("id").getAsString())
                .findFirst()
                .orElseThrow();
        colleague = idOf(all.items("people?q=Hannah"));
    }

    @AfterAll
    void stop() throws Exception {
        if (product != null) {
            product.close();
        }
    }

    @Test
    void noTemperatureIsTakenOfThem() throws Exception {
        String reading = "{\"relationship\":\"" + relationship + "\",\"person\":\"" + colleague
                + "\",\"instrument\":\"satisfaction\",\"value\":2}";
        HttpResponse<String> taken = program.send("POST", "readings", reading, "");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(422);
        assertThat(taken.body()).contains("reading.person.ours");
        assertThat(manager.get("/relationships/" + relationship + "/temperature")
                        .statusCode())
                .isEqualTo(404);
        assertThat(manager.get("/relationships/" + relationship + "/temperature/question")
                        .statusCode())
                .isEqualTo(404);
        assertThat(manager.get("/relationships/" + relationship).body()).doesNotContain("/readings/new");
        assertThat(manager.get("/people/" + colleague).body()).doesNotContain("/readings/new");
    }

    @Test
    void whatOneOfThemAnsweredIsNowhere() throws Exception {
        String form = "/relationships/" + relationship + "/check-ups/link";
        Map<String, String> fields = Map.of("person", colleague, "questionnaire", "internal", "language", "en");
        Visitor admin = Visitor.signIn(product.address(), "admin", PASSWORD);
        try (MailServer server = MailServer.namedBy(admin, product.address())) {
            HttpResponse<String> asked = manager.submit(form, form, fields);
            assertThat(asked.body()).as("whoever asks is not told the link").doesNotContain("/l/");
            answer(MailServer.find(server.await(1).get(0), LINK));
        }
        for (String page : SitePages.from(manager)) {
            assertThat(manager.get(page).body()).as(page).doesNotContain(SECRET);
        }
        for (String resource : List.of(
                "check-ups?limit=1000",
                "check-ups?relationship=" + relationship,
                "today?for=everybody",
                "readings?limit=1000",
                "search?q=" + SECRET)) {
            assertThat(program.get(resource).body()).as(resource).doesNotContain(SECRET);
        }
        assertThat(admin.get("/administration/journal").body())
                .as("nor in the trail of changes")
                .doesNotContain(SECRET);
    }

    @Test
    void nobodyAnswersInTheirPlaceNorNotesWhomTheyWouldCallFirst() throws Exception {
        String draft = "{\"relationship\":\"" + relationship + "\",\"questionnaire\":\"internal\",\"byThem\":\""
                + colleague + "\",\"sent\":false}";
        HttpResponse<String> begun = program.send("POST", "check-ups", draft, "");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        String id =
                JsonParser.parseString(begun.body()).getAsJsonObject().get("id").getAsString();
        HttpResponse<String> answered = program.send(
                "PUT",
                "check-ups/" + id + "/answers",
                "{\"answers\":[{\"question\":\"serving\",\"value\":1}]}",
                "\"1\"");
        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(422);
        assertThat(answered.body()).contains("checkup.person.ours");
        String said = "{\"relationship\":\"" + relationship + "\",\"outcome\":\"ASK_ELSEWHERE\",\"person\":\""
                + colleague + "\"}";
        HttpResponse<String> noted = program.send("POST", "first-calls/answers", said, "");
        assertThat(noted.statusCode()).as(noted.body()).isEqualTo(422);
        assertThat(noted.body()).contains("firstcall.ours");
        assertThat(manager.get("/relationships/" + relationship + "/first-call/guess")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void noProgramIsToldALinkOfTheirs() throws Exception {
        String wanted = "{\"purpose\":\"calibrate\",\"subject\":\"" + relationship + "\",\"person\":\"" + colleague
                + "\",\"relationship\":\"" + relationship + "\"}";
        HttpResponse<String> made = program.send("POST", "links", wanted, "");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(422);
        assertThat(made.body()).contains("link.mailed-only").doesNotContain("\"/l/");
    }

    private void answer(String link) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        URI address = product.address().resolve(link);
        String asked = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
        String words = AREA.matcher(asked)
                .results()
                .map(area -> area.group(1) + "=" + SECRET)
                .collect(Collectors.joining("&"));
        assertThat(words).isNotEmpty();
        HttpRequest sent = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(words))
                .build();
        HttpResponse<String> answered = http.send(sent, BodyHandlers.ofString());
        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(200);
    }

    private static String idOf(List<JsonObject> found) {
        return found.get(0).get("id").getAsString();
    }
}
