package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.launcher.RunningProduct.Setting;

/** The level that ships as an example: off until somebody asks for it, and then a level like the others. */
class DonorsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    Path folder;

    @Test
    void waitsUntilSomebodyAsksForItAndThenThanksInTime() throws Exception {
        Setting setting = Setting.in(folder).with("RAPPORT_ADMIN_PASSWORD", "correct horse battery");
        try (RunningProduct product = RunningProduct.start(setting, "--own-domain", "ours.example")) {
            Program program = Program.of(product, "admin");
            await(program, "levels", "customers", "suppliers", "team");
            Visitor visitor = Visitor.signIn(product.address(), "admin", "correct horse battery");
            assertThat(visitor.get("/donors").statusCode()).isEqualTo(404);
            assertThat(program.send("PATCH", "modules/donors", "{\"enabled\":true}", "*")
                            .statusCode())
                    .isEqualTo(200);
            give(program);
            await(program, "today?for=everybody", "thank-you-in-time");
            assertThat(visitor.get("/?for=everybody").body()).contains("nobody has thanked them");
            assertThat(visitor.get("/donors").body()).contains("Nordwind", "Discovering");
            product.terminate();
        }
    }

    @Test
    void startsWhereSomebodyNamesIt() throws Exception {
        Setting setting = Setting.in(folder).with("RAPPORT_ADMIN_PASSWORD", "correct horse battery");
        try (RunningProduct product =
                RunningProduct.start(setting, "--own-domain", "ours.example", "--levels", "donors")) {
            await(Program.of(product, "admin"), "levels", "donors");
            Visitor visitor = Visitor.signIn(product.address(), "admin", "correct horse battery");
            assertThat(visitor.get("/donors").statusCode()).isEqualTo(200);
            assertThat(visitor.get("/customers").statusCode()).isEqualTo(404);
        }
    }

    /** Somebody gave ten days ago, and heard nothing. */
    private static void give(Program program) throws Exception {
        String organization = made(program, "organizations", "{\"name\":\"Nordwind\"}");
        String donor = made(
                program, "relationships", "{\"level\":\"donors\",\"party\":\"organization:" + organization + "\"}");
        String at = Instant.now()
                .minus(Duration.ofDays(10))
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        made(
                program,
                "exchanges",
                "{\"relationship\":\"" + donor + "\",\"direction\":\"RECEIVED\",\"what\":\"500 euros\",\"at\":\"" + at
                        + "\"}");
    }

    private static String made(Program program, String path, String body) throws Exception {
        HttpResponse<String> answer = program.send("POST", path, body, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonParser.parseString(answer.body()).getAsJsonObject().get("id").getAsString();
    }

    /** Asks until all of these are told. */
    private static void await(Program program, String path, String... words) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        List<JsonObject> told = program.items(path);
        while (!List.of(words).stream().allMatch(told.toString()::contains)) {
            assertThat(Instant.now()).as(told.toString()).isBefore(end);
            Thread.sleep(200);
            told = program.items(path);
        }
    }
}
