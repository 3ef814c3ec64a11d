package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.launcher.browser.Plot.id;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.testkit.browser.Browser;

/** Two customers over the years: the one who is told what to do, and the one who is listened to. */
class JourneyIT {

    @TempDir
    Path folder;

    private Plot plot;
    private String mina;
    private String henrik;
    private String carla;
    private String relationship;

    @BeforeEach
    void begin() throws Exception {
        plot = new Plot(folder);
        String house = id(plot.post("organizations", Map.of("name", "Ours", "ours", true)));
        mina = plot.person("Mina", "Berg", house, "Account lead", true);
        String works = id(plot.post("organizations", Map.of("name", "Ostsee Wasserwerke")));
        henrik = plot.person("Henrik", "Olsen", works, "Operations director", false);
        carla = plot.person("Carla", "Voigt", works, "Process engineer", false);
        relationship = id(plot.post(
                "relationships",
                Map.of("level", "customers", "party", "organization:" + works, "stage", "engagement")));
        stakeholder(henrik, "decider", 5);
        stakeholder(carla, "technical", 3);
    }

    @AfterEach
    void end() throws Exception {
        plot.close();
    }

    private void stakeholder(String person, String role, int power) throws Exception {
        plot.put(
                "relationships/" + relationship + "/stakeholders/" + person,
                Map.of("role", role, "power", power, "interest", 4, "stance", "SUPPORTER"));
    }

    @Test
    void theProjectThatIsDictatedIsSeenComingBeforeItReachesTheTop() throws Exception {
        String night = hear("The night shift was never asked how they read the panels.");
        plot.post("concerns/" + night + "/overrides", Map.of("reason", "The go-live cannot wait."));
        plot.post("concerns/" + night + "/remedies", Map.of("done", "Panels as the specification says."));
        meet(0.1);
        String retrospective = id(plot.post(
                "retrospectives", Map.of("relationship", relationship, "heldOn", today(), "people", List.of(carla))));
        plot.post(
                "feedback",
                Map.of("retrospective", retrospective, "person", carla, "words", "Ask the shift before you decide."));
        read(carla, 4);
        plot.onDay(25);
        meet(0.1);
        read(carla, 2);
        incident("The panels show the wrong pump", "MANAGER");
        plot.onDay(40);
        read(henrik, 2);
        incident("Station four stood still", "MANAGER");

        Browser browser = plot.onDay(47);
        browser.visit("/").awaitText("Ostsee Wasserwerke");
        assertThat(browser.barriers()).isEmpty();
        List<String> rules = plot.items("today").stream()
                .map(entry -> entry.get("rule").getAsString())
                .toList();
        assertThat(rules).contains("worked-without-confirmation", "feedback-unanswered", "temperature-fell");
        browser.visit("/relationships/" + relationship + "/climate");
        assertThat(browser.text()).containsAnyOf("strained", "toxic");

        browser = plot.onDay(54);
        JsonObject flood = incident("The water stood in the hall", "COFFEE");
        plot.post("incidents/" + id(flood) + "/escalation", Map.of("height", "EXECUTIVE"));
        browser.visit("/").awaitText("Ostsee Wasserwerke");
        assertThat(plot.items("today"))
                .anyMatch(entry -> entry.get("reason").getAsString().contains("The water stood in the hall"));
    }

    @Test
    void theOneWhoIsListenedToIsFollowedUpForYearsAndOverAMove() throws Exception {
        Browser browser = plot.browser();
        browser.visit("/relationships/" + relationship).awaitText("Ostsee Wasserwerke");
        browser.keysOnPage("h")
                .type("dialog[open] [name=words]", "We learn of the drift from the residents")
                .save()
                .awaitText("The concern is taken down.");
        String concern = id(plot.items("concerns?relationship=" + relationship).get(0));
        browser.visit("/concerns/" + concern).awaitText("We learn of the drift from the residents");
        playBack("You want to know of the drift first");
        plot.post(
                "concerns/" + concern + "/corrections",
                Map.of("person", carla, "manner", "PHONE", "words", "Rather: nobody should notice it at all"));
        browser.visit("/concerns/" + concern).awaitText("Rather: nobody should notice it at all");
        playBack("Nobody should notice the drift");
        browser.visit("/concerns/" + concern).awaitText("Nobody should notice the drift");
        browser.keysOnPage("1").awaitText("Confirmed.");
        plot.post(
                "calibrations",
                Map.of(
                        "relationship",
                        relationship,
                        "person",
                        carla,
                        "manner",
                        "PHONE",
                        "ranking",
                        List.of(Map.of("concern", concern)),
                        "gone",
                        List.of()));
        plot.post("concerns/" + concern + "/remedies", Map.of("done", "The sensors correct themselves."));
        read(carla, 5);
        plot.post("concerns/" + concern + "/verifications", Map.of("person", carla, "manner", "IN_PERSON"));
        plot.post(
                "concerns/" + concern + "/closure",
                Map.of("done", "The sensors correct themselves.", "felt", "We sleep."));
        browser.visit("/concerns/" + concern + "/closing").awaitText("We sleep.");

        for (int day : new int[] {31, 91, 181, 560}) {
            followUp(plot.onDay(day));
        }
        String nordkap = move(carla);
        followUp(plot.onDay(930));

        browser = plot.onDay(1330);
        browser.visit("/").awaitText("Carla Voigt");
        browser.visit("/follow-ups").awaitText("Nordkap Energie");
        followUp(browser);
        callBack(browser, nordkap);
    }

    /** What began with one concern that was heard: the same person asks for us where she is now. */
    private void callBack(Browser browser, String organization) throws Exception {
        browser.visit("/organizations/" + organization).awaitText("Nordkap Energie");
        String next = id(plot.post(
                "relationships",
                Map.of("level", "customers", "party", "organization:" + organization, "stage", "courting")));
        browser.visit("/relationships/" + relationship + "#record-growth")
                .press("Something came of it")
                .find("dialog[open] [name=kind]");
        browser.clickOn("dialog [name=kind][value=REPEAT_BUSINESS]")
                .pick("dialog [data-name=ledTo] .picker-words", "Nordkap")
                .clickOn("dialog form .button-primary")
                .awaitText("It led to");
        browser.follow("Nordkap Energie").awaitPath("/relationships/" + next);
        browser.press("Growth").awaitText("It came from");
        assertThat(browser.complaints()).isEmpty();
    }

    private void playBack(String understood) {
        plot.browser()
                .keysOnPage("s")
                .type("dialog[open] [name=understood]", understood)
                .save()
                .awaitText("Played back.");
    }

    private void followUp(Browser browser) throws Exception {
        browser.visit("/follow-ups")
                .awaitText("Carla Voigt")
                .follow("Carla Voigt")
                .awaitPath("/follow-ups/");
        browser.type("[name=words]", "It holds, nobody notices anything.")
                .save()
                .awaitText("Noted. We ask again");
    }

    /** She becomes a director elsewhere. */
    private String move(String person) throws Exception {
        String nordkap = id(plot.post("organizations", Map.of("name", "Nordkap Energie")));
        JsonObject held =
                plot.get("people/" + person).getAsJsonArray("positions").get(0).getAsJsonObject();
        plot.put(
                "positions/" + id(held),
                Map.of(
                        "person",
                        person,
                        "organization",
                        held.getAsJsonObject("organization").get("id").getAsString(),
                        "title",
                        "Process engineer",
                        "to",
                        today()));
        plot.post("positions", Map.of("person", person, "organization", nordkap, "title", "Director", "from", today()));
        return nordkap;
    }

    private String hear(String words) throws Exception {
        return id(plot.post("concerns", Map.of("relationship", relationship, "words", words, "person", carla)));
    }

    private void meet(double askedShare) throws Exception {
        String sheet = id(plot.post(
                "meetings",
                Map.of(
                        "relationship", relationship,
                        "at", now(),
                        "ours", List.of(mina),
                        "people", List.of(henrik),
                        "questions", List.of("Can we keep the date?"))));
        plot.put(
                "meetings/" + sheet + "/account",
                Map.of("channel", "IN_PERSON", "learned", "The plan was presented.", "askedShare", askedShare));
    }

    private void read(String person, int value) throws Exception {
        plot.post(
                "readings",
                Map.of("relationship", relationship, "person", person, "instrument", "SATISFACTION", "value", value));
    }

    private JsonObject incident(String what, String height) throws Exception {
        return plot.post(
                "incidents",
                Map.of(
                        "relationship", relationship,
                        "what", what,
                        "height", height,
                        "happenedAt", now(),
                        "raisedBy", carla));
    }

    /** The product's own now. */
    private String now() {
        return plot.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private String today() {
        return now().substring(0, 10);
    }
}
