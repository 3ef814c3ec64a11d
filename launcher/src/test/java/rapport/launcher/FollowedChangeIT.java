package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.launcher.RunningProduct.Setting;

/**
 * Signals, health and Today follow each change: once the journal has been taken in they show it, at the first look and without any
 * clock that would have to come round.
 */
class FollowedChangeIT {

    private static final Pattern BEHIND = Pattern.compile("rapport_projection_behind\\{[^}]*} [^0]");
    private static final int DEADLINE_SECONDS = 120;

    @TempDir
    Path folder;

    private RunningProduct product;
    private Program program;
    private String ada;
    private String ana;
    private String acme;
    private String relationship;

    @BeforeEach
    void begin() throws Exception {
        Setting setting = Setting.in(folder).with("RAPPORT_ADMIN_PASSWORD", "correct horse battery");
        product = RunningProduct.start(setting, "--own-domain", "ours.example");
        program = Program.of(product, "admin");
        ada = id(post("people", "{'givenName':'Ada','familyName':'Ours','ours':true}"));
        ana = id(post("people", "{'givenName':'Ana','familyName':'Beck'}"));
        acme = id(post("organizations", "{'name':'Acme'}"));
        relationship = id(post(
                "relationships", "{'level':'customers','party':'organization:" + acme + "','owner':'" + ada + "'}"));
        HttpResponse<String> part = program.send(
                "PUT",
                "relationships/" + relationship + "/stakeholders/" + ana,
                json("{'role':null,'power':3,'interest':3,'stance':'NEUTRAL'}"),
                "");
        assertThat(part.statusCode()).as(part.body()).isLessThan(300);
    }

    @AfterEach
    void end() throws Exception {
        product.close();
    }

    @Test
    void aReadingAStepAnIncidentAndAKeptPromiseAreFollowedAtOnce() throws Exception {
        follow();
        assertThat(rules()).doesNotContain("temperature-fell", "escalation", "promise-due");

        id(post(
                "readings",
                "{'relationship':'" + relationship + "','person':'" + ana
                        + "','instrument':'SATISFACTION','value':1,'words':'Not what I expected'}"));
        follow();
        assertThat(rules()).contains("temperature-fell");
        assertThat(known("TEMPERATURE")).isEqualTo(1);

        int listened = known("LISTENING");
        String concern = id(post(
                "concerns", "{'relationship':'" + relationship + "','words':'Fewer forms','person':'" + ana + "'}"));
        step("POST", "concerns/" + concern, "/playbacks", "{'understood':'You want fewer forms'}");
        step("POST", "concerns/" + concern, "/confirmations", "{'person':'" + ana + "','manner':'PHONE'}");
        follow();
        assertThat(known("LISTENING")).isGreaterThan(listened);

        int trusted = known("TRUST");
        id(post(
                "incidents",
                "{'relationship':'" + relationship + "','what':'Data lost','height':'EXECUTIVE','happenedAt':'"
                        + Instant.now().minusSeconds(60) + "'}"));
        follow();
        assertThat(rules()).contains("escalation");
        assertThat(known("TRUST")).isGreaterThan(trusted);
    }

    @Test
    void aKeptPromiseGoesFromTodayAndCountsAsReliable() throws Exception {
        String promise = id(post(
                "commitments",
                "{'what':'Send the offer','by':'person:" + ada + "','to':'organization:" + acme + "','due':'"
                        + LocalDate.now(ZoneOffset.UTC) + "','relationship':'" + relationship + "'}"));
        follow();
        assertThat(rules()).contains("promise-due");
        int reliable = known("RELIABILITY");

        step("PATCH", "commitments/" + promise, "", "{'state':'KEPT'}");
        follow();
        assertThat(rules()).doesNotContain("promise-due");
        assertThat(known("RELIABILITY")).isGreaterThan(reliable);
    }

    /** Until everything that follows the journal has taken in all of it. */
    private void follow() throws Exception {
        Instant end = Instant.now().plusSeconds(DEADLINE_SECONDS);
        while (BEHIND.matcher(product.get("/system/metrics").body()).find()) {
            assertThat(Instant.now()).as("the journal is not followed").isBefore(end);
            Thread.sleep(20);
        }
    }

    private List<String> rules() throws Exception {
        return program.items("today?for=everybody").stream()
                .map(entry -> entry.get("rule").getAsString())
                .toList();
    }

    /** How many facts a dimension of the health of the relationship rests on. */
    private int known(String dimension) throws Exception {
        HttpResponse<String> told = program.get("relationships/" + relationship + "/health");
        JsonObject health =
                JsonParser.parseString(told.body()).getAsJsonObject().getAsJsonObject("health");
        for (JsonElement one : health.getAsJsonArray("dimensions")) {
            if (one.getAsJsonObject().get("dimension").getAsString().equals(dimension)) {
                return one.getAsJsonObject().get("n").getAsInt();
            }
        }
        throw new AssertionError("no " + dimension + " in " + told.body());
    }

    /** Something done with a record as it is now. */
    private void step(String method, String record, String below, String body) throws Exception {
        String version = program.get(record).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> done = program.send(method, record + below, json(body), version);
        assertThat(done.statusCode()).as(done.body()).isLessThan(300);
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        HttpResponse<String> made = program.send("POST", path, json(body), "");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return made;
    }

    private static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }

    private static String id(HttpResponse<String> made) {
        return JsonParser.parseString(made.body()).getAsJsonObject().get("id").getAsString();
    }
}
