package rapport.temperature.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.concern.Concern;
import rapport.api.concern.Manner;
import rapport.api.link.PrivateLink;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingsQuery;
import rapport.console.api.LinkedPage;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.temperature.store.House;
import rapport.testkit.Html;
import rapport.testkit.PaperLink;
import rapport.testkit.TestEngine;

class ReadingByLinkTest {

    private final House house = new House(TestEngine.H2);
    private final LinkedPage page = new SatisfactionByLink(house.readings, house.concerns);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void asksOneQuestionAndNotesWhatTheySayWithTheirWords() {
        PrivateLink link = link(house.donor.id().value());
        LinkedPage.Question question = page.ask(visit(Parameters.NONE), link).orElseThrow();
        assertThat(Html.of(question.fields())).contains("How satisfied are you with us?", "value=\"5\"");
        Outcome<String> thanks = page.answer(visit(Parameters.of("value", "4", "words", "Fine.")), link);
        assertThat(thanks.findValue()).isPresent();
        Reading taken = house.readings
                .list(house.member, ReadingsQuery.ALL, PageRequest.first(1))
                .items()
                .get(0);
        assertThat(taken.manner()).isEqualTo(Manner.LINK);
        assertThat(taken.words()).isEqualTo("Fine.");
        assertThat(taken.concern()).isNull();
    }

    @Test
    void asksAboutAConcernInTheirWordsAndReopensIt() {
        Concern seeds = house.addressed("seeds in spring");
        PrivateLink link = link(seeds.id().value());
        assertThat(Html.of(page.ask(visit(Parameters.NONE), link).orElseThrow().fields()))
                .contains("seeds in spring");
        page.answer(visit(Parameters.of("value", "1")), link);
        assertThat(house.concerns.find(house.member, seeds.id()).orElseThrow().reopened())
                .isEqualTo(1);
    }

    @Test
    void refusesNoAnswerAndSaysSoBesideTheField() {
        PrivateLink link = link(house.donor.id().value());
        Outcome<String> refused = page.answer(visit(Parameters.NONE), link);
        assertThat(refused.findValue()).isEmpty();
        assertThat(Html.of(page.again(visit(Parameters.NONE), link, refused.objections())
                        .orElseThrow()
                        .fields()))
                .contains("Choose a number.");
        assertThat(List.of(page.purpose(), new MoodByLink(house.readings, house.concerns).purpose()))
                .containsExactly("reading", "reading-mood");
        assertThat(page.title(Locale.GERMAN)).isEqualTo("Zufriedenheit");
    }

    private PrivateLink link(UUID subject) {
        return PaperLink.open(
                page.purpose(),
                subject,
                house.ana,
                house.donor.id(),
                house.test.clock().instant());
    }

    private Visit visit(Parameters form) {
        Caller platform = Caller.platform("Ana, by private link");

        return Visit.to("/l")
                .by(platform)
                .form(form)
                .at(house.test.clock().instant())
                .build();
    }
}
