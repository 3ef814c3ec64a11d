package rapport.temperature.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.paging.Slice;
import rapport.api.rest.Reply;
import rapport.api.rest.ResourceNotFound;
import rapport.temperature.store.House;
import rapport.testkit.Asking;
import rapport.testkit.Callers;
import rapport.testkit.TestEngine;

class SurveysResourceTest {

    private final House house = new House(TestEngine.H2);
    private final SurveysResource surveys = new SurveysResource(house.surveys);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void beginsMakesLinksAndCloses() throws IOException {
        house.stakeholder("Bo", house.donor, null);
        Reply begun = ask("POST surveys")
                .json(
                        "{\"title\":\"Autumn\",\"instrument\":\"mood\",\"question\":\"How?\",\"german\":\"Wie?\",\"level\":\"donors\"}")
                .reply();
        assertThat(begun.status()).isEqualTo(201);
        SurveyJson survey = json(begun);
        assertThat(survey.waiting()).isEqualTo(1);
        assertThat(survey.mean()).isNull();
        SurveyLinks links = (SurveyLinks) Objects.requireNonNull(
                on(survey, "POST surveys/{id}/links").reply().body());
        assertThat(links.links()).hasSize(1).allMatch(link -> link.path().startsWith("/l/"));
        Reply sent =
                on(survey, "GET surveys/{id}/recipients").query("state", "sent").reply();
        assertThat(((Slice<?>) Objects.requireNonNull(sent.body())).items()).hasSize(1);
        assertThat(json(on(survey, "POST surveys/{id}/closure").ifMatch(1).reply())
                        .closedAt())
                .isNotNull();
        Reply listed = ask("GET surveys").reply();
        assertThat(((Slice<?>) Objects.requireNonNull(listed.body())).items()).hasSize(1);
        assertThatThrownBy(() -> on(survey, "GET surveys/{id}")
                        .by(Callers.as(Role.MEMBER, Map.of("donors", Right.NONE)))
                        .reply())
                .isInstanceOf(ResourceNotFound.class);
    }

    private Asking ask(String what) {
        return Asking.of(surveys, what).by(house.member);
    }

    private Asking on(SurveyJson survey, String what) {
        return ask(what).path("id", survey.id().value());
    }

    private static SurveyJson json(Reply reply) {
        return (SurveyJson) Objects.requireNonNull(reply.body());
    }
}
