package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.launcher.RunningProduct.Setting;

/** What stands in records is found, as long as their level is there, and after whatever end of the product. */
class SearchIT {

    @TempDir
    Path folder;

    @Test
    void findsAConcernByItsWordsWhileItsLevelIsEnabled() throws Exception {
        Setting setting = Setting.in(folder).with("RAPPORT_ADMIN_PASSWORD", "correct horse battery");
        try (RunningProduct product = RunningProduct.start(setting, "--own-domain", "ours.example")) {
            Program program = Program.of(product, "admin");
            hear(program);
            assertThat(found(program)).isEqualTo("Nordwind");
            program.send("PATCH", "modules/customers", "{\"enabled\":false}", "");
            assertThat(found(program)).isEmpty();
            program.send("PATCH", "modules/customers", "{\"enabled\":true}", "");
            assertThat(found(program)).isEqualTo("Nordwind");
            product.kill();
        }
        try (RunningProduct again = RunningProduct.start(setting)) {
            assertThat(found(Program.of(again, "admin"))).isEqualTo("Nordwind");
        }
    }

    private static void hear(Program program) throws Exception {
        String party = id(program.send("POST", "organizations", "{\"name\":\"Nordwind\"}", ""));
        String relationship = id(program.send(
                "POST", "relationships", "{\"level\":\"customers\",\"party\":\"organization:" + party + "\"}", ""));
        id(program.send(
                "POST",
                "concerns",
                "{\"relationship\":\"" + relationship + "\",\"words\":\"Die Ernte kommt zu spät\"}",
                ""));
    }

    /** With whom the relationship of the concern is that the search finds; empty where it finds none. */
    private static String found(Program program) throws Exception {
        return program.items("search?q=ernte+spat").stream()
                .filter(hit -> hit.get("kind").getAsString().equals("concern"))
                .map(hit -> hit.get("subtitle").getAsString())
                .findFirst()
                .orElse("");
    }

    private static String id(HttpResponse<String> made) {
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        JsonObject record = JsonParser.parseString(made.body()).getAsJsonObject();
        return record.get("id").getAsString();
    }
}
