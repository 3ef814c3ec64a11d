package rapport.checkups.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.FirstCall;
import rapport.api.paging.Slice;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.VersionMissing;
import rapport.checkups.store.House;
import rapport.testkit.Asking;
import rapport.testkit.TestEngine;

class CheckUpResourcesTest {

    private final House house = new House(TestEngine.H2);
    private final Resource checkUps = new CheckUpsResource(house.checkUps);
    private final Resource questionnaires = new QuestionnairesResource(house.checkUps);
    private final Resource firstCalls = new FirstCallsResource(house.firstCalls);
    private final String donor = house.donor.id().value().toString();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aDraftTakesAnswersUntilItIsComplete() throws IOException {
        Reply begun = ask(checkUps, "POST check-ups")
                .by(house.member)
                .json("{\"relationship\":\"" + donor + "\",\"questionnaire\":\"spring\",\"sent\":false}")
                .reply();
        CheckUp draft = (CheckUp) Objects.requireNonNull(begun.body());
        Asking answers = on(draft, "PUT check-ups/{id}/answers")
                .json(
                        "{\"answers\":[{\"question\":\"going\",\"value\":4},{\"question\":\"changed\",\"words\":\"A hall\"}]}");
        assertThatThrownBy(answers::reply).isInstanceOf(VersionMissing.class);
        assertThat(answers.ifMatch(1).reply().version()).isEqualTo(2);
        assertThat(on(draft, "POST check-ups/{id}/completion")
                        .ifMatch(2)
                        .reply()
                        .status())
                .isEqualTo(201);
        assertThat(answers.ifMatch(3).reply().status()).isEqualTo(422);
        CheckUp shown = (CheckUp)
                Objects.requireNonNull(on(draft, "GET check-ups/{id}").reply().body());
        assertThat(shown.sent()).isTrue();
        assertThat(items(ask(checkUps, "GET check-ups").query("sent", "true"))).hasSize(1);
        assertThat(items(ask(checkUps, "GET check-ups")
                        .query("relationship", donor)
                        .query("sent", "false")))
                .isEmpty();
        assertThat(on(draft, "DELETE check-ups/{id}").ifMatch(3).reply().status())
                .isEqualTo(204);
        assertThatThrownBy(() -> on(draft, "GET check-ups/{id}").reply()).isInstanceOf(ResourceNotFound.class);
    }

    @Test
    void aCompleteOneIsTakenDownAtOnceOrRefused() throws IOException {
        String start = "{\"relationship\":\"" + donor + "\",\"questionnaire\":\"spring\",";
        Asking whole = ask(checkUps, "POST check-ups")
                .json(start + "\"byThem\":\"" + house.ana.value()
                        + "\",\"manner\":\"phone\",\"answers\":[{\"question\":\"more\",\"value\":0}]}");
        assertThat(whole.reply().status()).isEqualTo(201);
        assertThat(ask(checkUps, "POST check-ups")
                        .json(start + "\"answers\":[]}")
                        .reply()
                        .status())
                .isEqualTo(422);
    }

    @Test
    void questionnairesTellTheirTrendsAndWhenTheyAreDue() throws IOException {
        house.going(4);
        assertThat(items(ask(questionnaires, "GET questionnaires"))).hasSize(1);
        assertThat(items(about("GET questionnaires/{name}/trends"))).hasSize(1);
        assertThat(items(about("GET questionnaires/{name}/due"))).hasSize(1);
        Reply kept = about("PUT questionnaires/{name}/rhythm")
                .json("{\"relationship\":\"" + donor + "\",\"days\":36500}")
                .reply();
        assertThat(((Due) Objects.requireNonNull(kept.body())).due()).isEmpty();
        assertThatThrownBy(() -> ask(questionnaires, "GET questionnaires/{name}/due")
                        .path("name", "spring")
                        .reply())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> about("GET questionnaires/{name}/due")
                        .path("name", "autumn")
                        .reply())
                .isInstanceOf(ResourceNotFound.class);
    }

    @Test
    void firstCallsAreGuessedSaidAndDone() throws IOException {
        Asking guess = ask(firstCalls, "POST first-calls/guesses")
                .json("{\"relationship\":\"" + donor + "\",\"chances\":[0.7,0.1,0.1,0.1]}");
        FirstCall guessed = (FirstCall) Objects.requireNonNull(guess.reply().body());
        String told = "{\"relationship\":\"" + donor + "\",\"outcome\":\"call_us\"}";
        assertThat(ask(firstCalls, "POST first-calls/answers")
                        .json(told)
                        .reply()
                        .status())
                .isEqualTo(201);
        assertThat(ask(firstCalls, "POST first-calls/events").json(told).reply().status())
                .isEqualTo(201);
        GuessScores scores = (GuessScores) Objects.requireNonNull(ask(firstCalls, "GET first-calls/scores")
                .by(house.member)
                .reply()
                .body());
        assertThat(scores.own().guesses()).isZero();
        assertThat(scores.house()).isNull();
        assertThat(items(ask(firstCalls, "GET first-calls").query("relationship", donor)))
                .hasSize(1);
        String id = guessed.id().value().toString();
        assertThat(ask(firstCalls, "GET first-calls/{id}")
                        .path("id", id)
                        .reply()
                        .version())
                .isEqualTo(3);
        assertThat(ask(firstCalls, "DELETE first-calls/{id}")
                        .path("id", id)
                        .ifMatch(3)
                        .reply()
                        .status())
                .isEqualTo(204);
    }

    private Asking about(String what) {
        return ask(questionnaires, what).path("name", "spring").query("relationship", donor);
    }

    private static Asking on(CheckUp checkUp, String what, Resource resource) {
        return ask(resource, what).path("id", checkUp.id().value());
    }

    private Asking on(CheckUp checkUp, String what) {
        return on(checkUp, what, checkUps).by(house.member);
    }

    private static Asking ask(Resource resource, String what) {
        return Asking.of(resource, what);
    }

    private static List<?> items(Asking asking) throws IOException {
        return ((Slice<?>) Objects.requireNonNull(asking.reply().body())).items();
    }
}
