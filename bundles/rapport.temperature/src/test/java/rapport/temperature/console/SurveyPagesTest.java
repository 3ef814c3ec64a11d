package rapport.temperature.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.link.PrivateLink;
import rapport.api.paging.PageRequest;
import rapport.api.survey.Recipient;
import rapport.api.survey.Survey;
import rapport.console.api.Answer;
import rapport.console.api.LinkedPage;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.temperature.store.House;
import rapport.temperature.store.MailedSurveys;
import rapport.testkit.Html;
import rapport.testkit.PaperLink;
import rapport.testkit.TestEngine;

class SurveyPagesTest {

    private final House house = new House(TestEngine.H2);
    private final NewSurveyPage begin = new NewSurveyPage(house.surveys, house.levels, house.directory);
    private final MailedSurveys mailing = new MailedSurveys(house.test.database(), house.surveys, house.directory);
    private final SurveyPage page = new SurveyPage(house.surveys, mailing, house.directory);
    private final SurveyLinksPage links = new SurveyLinksPage(house.surveys, house.directory);
    private final SurveyByLink linked = new SurveyByLink(house.surveys);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void saysWhoWouldBeAskedBeforeItBegins() {
        Visit preview =
                visit("/surveys/new").query(Parameters.of("preview", "true")).build();
        assertThat(Html.of(begin.show(preview))).contains("Nobody would be asked");
        house.stakeholder("Bo", house.donor, null);
        assertThat(Html.of(begin.show(preview))).contains("1 would be asked: Bo", "How satisfied are you with us?");
        Visit untitled =
                visit("/surveys/new").form(Parameters.of("level", "donors")).build();
        assertThat(Html.of(begin.submit(untitled))).contains("Say it in words.");
        Visit titled = visit("/surveys/new")
                .form(Parameters.of("level", "donors", "title", "Autumn"))
                .build();
        assertThat(((Answer.SeeOther) begin.submit(titled)).location()).startsWith("/surveys/");
        SurveysPage all = new SurveysPage(house.surveys);
        assertThat(Html.of(all.show(visit("/surveys").build()))).contains("Autumn", "0 of 1", "open");
    }

    @Test
    void linksLeaveAsAFileOnceAndAnswersComeBack() throws IOException {
        house.stakeholder("-Bo", house.donor, null);
        Survey survey = house.survey();
        assertThat(Html.of(page.show(of(survey, "")))).contains("Get their links", "unknown", "waits for a link");
        Answer.Download file = (Answer.Download) links.submit(of(survey, "/links"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.content().to(out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("name,mail,link\r\n\"'-Bo\",\"")
                .contains("https://ours.example/l/");
        assertThat(links.submit(of(survey, "/links"))).isInstanceOf(Answer.SeeOther.class);
        SurveyMailingPage mails = new SurveyMailingPage(house.surveys, mailing);
        Answer.SeeOther unmailed = (Answer.SeeOther) mails.submit(of(survey, "/mailing"));
        assertThat(String.valueOf(unmailed.toast())).contains("No mail server is configured");
        SurveyProgressPage progress = new SurveyProgressPage(house.surveys, mailing);
        assertThat(Html.of(progress.show(of(survey, "/progress")))).contains("0 of 1 have answered");
        assertThat(links.submit(of(survey, "/reminders"))).isInstanceOf(Answer.SeeOther.class);
        Recipient asked = house.surveys
                .recipients(house.member, survey.id(), null, PageRequest.first(1))
                .items()
                .get(0);
        LinkedPage.Question question =
                linked.ask(theirs(Parameters.NONE), link(asked)).orElseThrow();
        assertThat(Html.of(question.fields())).contains("How was it?");
        assertThat(linked.answer(theirs(Parameters.NONE), link(asked)).objections())
                .hasSize(1);
        assertThat(linked.answer(theirs(Parameters.of("value", "4")), link(asked))
                        .findValue())
                .isPresent();
        assertThat(linked.answer(theirs(Parameters.of("value", "4")), link(asked))
                        .objections())
                .hasSize(1);
        assertThat(linked.ask(theirs(Parameters.NONE), link(asked))).isEmpty();
        assertThat(Html.of(page.show(of(survey, "")))).contains("100%", "data-chart", "4 of 5", "answered");
    }

    @Test
    void closedIsClosed() {
        house.stakeholder("Bo", house.donor, null);
        Survey survey = house.survey();
        new SurveyClosurePage(house.surveys).submit(of(survey, "/closure"));
        assertThat(Html.of(page.show(of(survey, "")))).contains("closed").doesNotContain("Get their links");
        assertThat(linked.title(Locale.GERMAN)).isEqualTo("Umfrage");
        assertThat(new SurveysNavigation().entries(visit("/").build())).hasSize(1);
    }

    private PrivateLink link(Recipient asked) {
        return PaperLink.open(
                linked.purpose(),
                asked.id().value(),
                asked.person(),
                asked.relationship(),
                house.test.clock().instant());
    }

    private Visit theirs(Parameters form) {
        Caller platform = Caller.platform("Bo, by private link");
        return Visit.to("/l")
                .by(platform)
                .form(form)
                .at(house.test.clock().instant())
                .build();
    }

    private Visit of(Survey survey, String below) {
        String id = survey.id().value().toString();
        return visit("/surveys/" + id + below).variable("id", id).build();
    }

    private Visit.Builder visit(String path) {
        return Visit.to(path)
                .by(house.member)
                .header("Origin", "https://ours.example")
                .at(house.test.clock().instant());
    }
}
