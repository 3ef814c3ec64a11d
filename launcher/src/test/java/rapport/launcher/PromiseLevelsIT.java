package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import rapport.launcher.RunningProduct.Setting;

/**
 * What a customer was promised rests on a colleague's work, and that on a supplier's delivery: whichever of their levels is off, or
 * closed to the reader, stands outside and says nothing, and all is complete again afterwards.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PromiseLevelsIT {

    private static final String PASSWORD = "correct stapler battery lamp";
    private static final List<String> LEVELS = List.of("customers", "team", "suppliers");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** By level, from the customer's promise down, the word that nothing else has. */
    private static final Map<String, String> WORDS = words();

    private RunningProduct product;
    private Visitor admin;
    private Program program;
    private final Map<String, String> promises = new HashMap<>();

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("customers", "Weatherstation");
        words.put("team", "Calibrating");
        words.put("suppliers", "Hygrometers");
        return words;
    }

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        product = RunningProduct.start(
                Setting.in(folder).with("RAPPORT_ADMIN_PASSWORD", PASSWORD),
                "--own-domain",
                "ours.example",
                "--levels",
                String.join(",", LEVELS));
        admin = Visitor.signIn(product.address(), "admin", PASSWORD);
        program = Program.of(product, "admin");
        String mina = "person:" + made("people", "{\"givenName\":\"Mina\",\"ours\":true}");
        String bo = "person:" + made("people", "{\"givenName\":\"Bo\",\"ours\":true}");
        String nordwind = "organization:" + made("organizations", "{\"name\":\"Nordwind\"}");
        String acme = "organization:" + made("organizations", "{\"name\":\"Acme\"}");
        promise("customers", nordwind, mina, nordwind, "2031-06-10");
        promise("team", bo, bo, mina, "2031-06-05");
        promise("suppliers", acme, acme, bo, "2031-06-01");
        back("customers", "team");
        back("team", "suppliers");
        expect("suppliers", "2031-06-30");
    }

    @AfterAll
    void stop() throws Exception {
        if (product != null) {
            product.close();
        }
    }

    private void promise(String level, String with, String by, String to, String due) throws Exception {
        String in = made("relationships", "{\"level\":\"" + level + "\",\"party\":\"" + with + "\"}");
        promises.put(
                level,
                made(
                        "commitments",
                        "{\"what\":\"" + WORDS.get(level) + " work\",\"by\":\"" + by + "\",\"to\":\"" + to
                                + "\",\"due\":\"" + due + "\",\"relationship\":\"" + in + "\"}"));
    }

    private void back(String above, String below) throws Exception {
        String path = "commitments/" + promises.get(above) + "/backings/" + promises.get(below);
        assertThat(program.send("PUT", path, "{}", "").statusCode()).isEqualTo(200);
    }

    private void expect(String level, String on) throws Exception {
        String path = "commitments/" + promises.get(level) + "/expectation";
        assertThat(program.send("PUT", path, "{\"on\":\"" + on + "\"}", "*").statusCode())
                .isEqualTo(200);
    }

    private String made(String path, String body) throws Exception {
        HttpResponse<String> answer = program.send("POST", path, body, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonParser.parseString(answer.body()).getAsJsonObject().get("id").getAsString();
    }

    @Test
    void inEveryCombinationWhatIsOffStandsOutsideAndIsThereAgainWhenItIsOn() throws Exception {
        for (int mask = 7; mask >= 0; mask--) {
            int on = mask;
            List<String> enabled = IntStream.range(0, LEVELS.size())
                    .filter(at -> (on >> at & 1) == 1)
                    .mapToObj(LEVELS::get)
                    .toList();
            turn(enabled);
            look(enabled, enabled, admin, program);
        }
        turn(LEVELS);
        look(LEVELS, LEVELS, admin, program);
    }

    @Test
    void whatTheReaderMayNotSeeStandsOutsideAsWell() throws Exception {
        turn(LEVELS);
        for (String closed : LEVELS) {
            Map<String, String> account = new HashMap<>(Map.of(
                    "login", "not" + closed, "name", "Colleague", "role", "MANAGER", "language", "en", "zone", "UTC"));
            LEVELS.forEach(level -> account.put("level." + level, level.equals(closed) ? "NONE" : "WRITE"));
            Visitor console = Visitor.invited(admin, account, PASSWORD);
            List<String> seen =
                    LEVELS.stream().filter(level -> !level.equals(closed)).toList();
            look(seen, LEVELS, console, Program.of(product, "not" + closed));
        }
    }

    private void turn(List<String> enabled) throws Exception {
        for (String level : LEVELS) {
            String body = "{\"enabled\":" + enabled.contains(level) + "}";
            assertThat(program.send("PATCH", "modules/" + level, body, "*").statusCode())
                    .isEqualTo(200);
        }
    }

    private void look(List<String> seen, List<String> enabled, Visitor console, Program api) throws Exception {
        List<String> hidden = LEVELS.stream()
                .filter(level -> !seen.contains(level))
                .map(WORDS::get)
                .toList();
        for (String level : LEVELS) {
            String path = "commitments/" + promises.get(level);
            int expected = seen.contains(level) ? 200 : 404;
            assertThat(api.get(path + "/chain").statusCode())
                    .as(seen + " " + path)
                    .isEqualTo(expected);
            assertThat(console.get("/" + path).statusCode())
                    .as(seen + " " + path)
                    .isEqualTo(expected);
        }
        for (String told : told(console, api)) {
            hidden.forEach(word -> assertThat(told).as(seen.toString()).doesNotContain(word));
        }
        assertThat(console.get("/export/promises.csv").body().contains(WORDS.get("customers")))
                .isEqualTo(seen.contains("customers"));
        if (seen.contains("customers")) {
            chain(seen, enabled, api, console);
        }
    }

    /** From above down to the first that is outside, with the day that is honest as far as that. */
    private void chain(List<String> seen, List<String> enabled, Program api, Visitor console) throws Exception {
        String path = "commitments/" + promises.get("customers");
        JsonObject chain =
                JsonParser.parseString(api.get(path + "/chain").body()).getAsJsonObject();
        List<String> words = new ArrayList<>();
        JsonArray next = new JsonArray();
        next.add(chain.get("first"));
        while (!next.isEmpty() && next.get(0).getAsJsonObject().has("promise")) {
            JsonObject link = next.get(0).getAsJsonObject();
            words.add(link.getAsJsonObject("promise").get("what").getAsString());
            next = link.has("backing") ? link.getAsJsonArray("backing") : new JsonArray();
        }
        boolean whole = seen.containsAll(LEVELS);
        int told = whole ? 3 : seen.contains("team") ? 2 : 1;
        assertThat(words)
                .containsExactlyElementsOf(WORDS.values().stream()
                        .limit(told)
                        .map(word -> word + " work")
                        .toList());
        assertThat(chain.get("outside").getAsInt()).isEqualTo(whole ? 0 : 1);
        assertThat(chain.get("expected").getAsString()).isEqualTo(whole ? "2031-06-30" : "2031-06-10");
        String page = console.get("/" + path).body();
        if (whole) {
            assertThat(page).contains("Weak link").doesNotContain("Outside");
        } else {
            String why = enabled.equals(seen) ? "on a level that is off" : "On a level that you do not see";
            assertThat(page).contains("Outside", why, "one link counts neither for the day nor for the chance");
        }
    }

    /** Everything that tells of promises. */
    private static List<String> told(Visitor console, Program api) throws Exception {
        List<String> told = new ArrayList<>();
        for (String page : List.of(
                "/promises",
                "/",
                "/?for=everybody",
                "/suggestions?kind=commitment&q=work",
                "/export/promises.csv",
                "/export/backings.csv")) {
            told.add(console.get(page).body());
        }
        for (String word : WORDS.values()) {
            String letters = word.substring(0, 4);
            told.add(without(letters, console.get("/palette?q=" + letters).body()));
            told.add(without(letters, api.get("search?q=" + letters).body()));
        }
        for (String path : List.of(
                "commitments",
                "commitments?state=open",
                "promise-chains/backings",
                "today",
                "today?for=everybody",
                "relationships")) {
            told.add(api.get(path).body());
        }
        return told;
    }

    // What was asked for is repeated.
    private static String without(String asked, String body) {
        return body.replace("“" + asked + "”", "");
    }

    /** The owner of the customer's promise is told in whatever the other levels are. */
    @Test
    void aSlipIsToldWithoutTheWordsOfALevelThatIsOff() throws Exception {
        turn(LEVELS);
        await("rests on something that comes");
        turn(List.of("customers"));
        String today = program.get("today?for=everybody").body();
        assertThat(today).doesNotContain(WORDS.get("team"), WORDS.get("suppliers"));
        turn(LEVELS);
        await("rests on something that comes");
    }

    private void await(String words) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!program.get("today?for=everybody").body().contains(words)) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(200);
        }
    }
}
