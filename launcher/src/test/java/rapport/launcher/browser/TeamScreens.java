package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rapport.launcher.Program;
import rapport.launcher.RunningProduct;

/** The screens that stand behind the lists of the team, each of the first that the sample company has. */
record TeamScreens(Program program) {

    private static final List<String> DELIVERY =
            List.of("Hannah Weiss", "Luca Moretti", "Sofie Dahl", "Emre Yildiz", "Klara Novak");

    /** By their names, their paths. */
    static Map<String, String> of(RunningProduct product) throws Exception {
        return new TeamScreens(Program.of(product, "admin")).paths();
    }

    private Map<String, String> paths() throws Exception {
        List<JsonObject> pulses = program.items("team/pulses");
        String asked = "/team/pulses/" + Plot.id(pulses.get(0));
        return Map.of(
                "pulse",
                asked,
                "pulse-closure",
                asked + "/closure",
                "pulse-told",
                "/team/pulses/" + Plot.id(pulses.get(1)),
                "pulse-answer",
                "/team/pulses/" + askingTheReader(),
                "requirement",
                path("team/requirements"),
                "serving",
                path("team/servings"));
    }

    private String path(String collection) throws Exception {
        return "/" + collection + "/" + Plot.id(program.items(collection).get(0));
    }

    /** The sample company asks nobody real, so somebody else has to. */
    private String askingTheReader() throws Exception {
        List<String> people = new ArrayList<>();
        for (JsonObject person : program.items("people")) {
            if (DELIVERY.stream().anyMatch(person.toString()::contains)) {
                people.add(Plot.id(person));
            }
        }
        people.add(reader());
        Map<String, Object> pulse =
                Map.of("title", "How the spring went", "questions", List.of("What I say is heard."), "people", people);
        HttpResponse<String> opened = program.send("POST", "team/pulses", new Gson().toJson(pulse), "");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        return Plot.id(JsonParser.parseString(opened.body()).getAsJsonObject().getAsJsonObject("pulse"));
    }

    /** Whom the sample company has made the owner of its first customers. */
    private String reader() throws Exception {
        for (JsonObject relationship : program.items("relationships")) {
            if (relationship.toString().contains(customer())) {
                return relationship.get("owner").getAsString();
            }
        }
        throw new AssertionError("the sample company has no customer of the reader's");
    }

    private String customer() throws Exception {
        return Plot.id(program.items("organizations?q=Bergmann").get(0));
    }
}
