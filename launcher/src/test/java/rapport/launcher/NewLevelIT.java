package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.launcher.RunningProduct.Ended;
import rapport.launcher.RunningProduct.Setting;
import rapport.launcher.module.SigningKey;

/** A new level is written, built and tested by Maven on its own, installed, and used: by those who have the product alone. */
class NewLevelIT {
    private static final String PASSWORD = "correct horse battery";

    @TempDir
    Path folder;

    @Test
    void isWrittenBuiltInstalledAndUsed() throws Exception {
        Path project = folder.resolve("partners");
        Ended written = RunningProduct.run(Setting.in(folder), "new-level", "partners", "--in", project.toString());
        assertThat(written.code()).as(written.err()).isZero();
        OutsideBuild.verify(project, folder);
        Ended packed = RunningProduct.run(Setting.in(folder), "pack", project.toString());
        assertThat(packed.code()).as(packed.err()).isZero();
        Setting setting = Setting.in(folder).with("RAPPORT_ADMIN_PASSWORD", PASSWORD);
        try (RunningProduct running = RunningProduct.start(setting, "--own-domain", "ours.example", "--levels", "")) {
            Program program = Program.of(running, "admin");
            Visitor visitor = Visitor.signIn(running.address(), "admin", PASSWORD);
            assertThat(visitor.get("/partners").statusCode()).isEqualTo(404);
            install(running, project.resolve("target/partners-1.0.0-module.jar"));
            HttpResponse<String> enabled = program.send("PATCH", "modules/partners", "{\"enabled\":true}", "*");
            assertThat(enabled.statusCode()).as(enabled.body()).isEqualTo(200);
            isUsed(program, visitor);
            takesNoWordThatTheProductUses(program);
            assertThat(running.output()).doesNotContain("ERROR").doesNotContain("Exception");
            running.terminate();
        }
    }

    /** Signed by its publisher, whom the administrator trusts. */
    private void install(RunningProduct running, Path archive) throws Exception {
        SigningKey publisher = SigningKey.of("Publisher", folder.resolve("keys"));
        publisher.sign(archive);
        done(running.run("module", "trust", publisher.certificate().toString()));
        done(running.run("module", "apply", archive.toString(), "--why", "our partners matter"));
    }

    private static void done(Ended ended) {
        assertThat(ended.code()).as(ended.out() + ended.err()).isZero();
    }

    private static void isUsed(Program program, Visitor visitor) throws Exception {
        String organization = made(program, "organizations", "{\"name\":\"Nordwind\"}");
        String relationship = made(
                program, "relationships", "{\"level\":\"partners\",\"party\":\"organization:" + organization + "\"}");
        String record = "/relationships/" + relationship;
        visitor.submit(record + "/partners-gestures", record + "/partners-gestures", Map.of("what", "Sent the study"));
        assertThat(program.items("partners/gestures"))
                .singleElement()
                .satisfies(one -> assertThat(one.get("what").getAsString()).isEqualTo("Sent the study"));
        assertThat(visitor.get("/partners").body()).contains("Nordwind", "First talks");
        assertThat(visitor.get("/partners/gestures").body()).contains("Sent the study", "Nordwind");
        assertThat(visitor.get(record).body()).contains("What we did for them", "Sent the study");
        assertThat(visitor.get("/administration/settings").body()).contains("Partners");
    }

    private static String made(Program program, String path, String body) throws Exception {
        HttpResponse<String> answer = program.send("POST", path, body, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonParser.parseString(answer.body()).getAsJsonObject().get("id").getAsString();
    }

    /** Names of the product's own resources are no names for levels. */
    private static void takesNoWordThatTheProductUses(Program program) throws Exception {
        JsonObject paths = JsonParser.parseString(program.get("openapi.json").body())
                .getAsJsonObject()
                .getAsJsonObject("paths");
        Set<String> first = new TreeSet<>();
        for (Map.Entry<String, JsonElement> path : paths.entrySet()) {
            first.add(path.getKey().replaceFirst("^(/api/v1)?/", "").replaceFirst("/.*", ""));
        }
        Set<String> reserved =
                Set.copyOf(Files.readAllLines(Path.of("src/main/resources/rapport/launcher/newlevel/reserved.txt")));
        assertThat(first)
                .as("reserved.txt names what the API uses")
                .filteredOn(word -> word.matches("[a-z][a-z0-9]{2,24}"))
                .filteredOn(word -> !word.equals("partners"))
                .isNotEmpty()
                .isSubsetOf(reserved);
    }
}
