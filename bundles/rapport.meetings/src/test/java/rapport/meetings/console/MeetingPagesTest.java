package rapport.meetings.console;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.meetings.store.House.done;
import static rapport.meetings.store.House.yes;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.meeting.Commonality.Kind;
import rapport.api.meeting.Exchange;
import rapport.api.meeting.Exchange.Direction;
import rapport.api.meeting.ExchangesQuery;
import rapport.api.meeting.MeetingSheet;
import rapport.api.meeting.MeetingSheet.Quality;
import rapport.api.meeting.MeetingSheetsQuery;
import rapport.api.paging.PageRequest;
import rapport.console.api.Answer;
import rapport.console.api.Parameters;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.meetings.store.House;
import rapport.testkit.Callers;
import rapport.testkit.Html;
import rapport.testkit.MessagesContract;
import rapport.testkit.TestEngine;

class MeetingPagesTest {

    private final House house = new House(TestEngine.H2);
    private final Parts parts = new Parts(
            house.sheets,
            house.exchanges,
            house.commonalities,
            house.mixes,
            house.relationships,
            house.directory,
            house.levels,
            house.interactions,
            house.commitments,
            house.test.projections());
    private final Subject donor = Subject.relationship(house.donor.id());
    private final UUID id = house.donor.id().value();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void saysEverythingInEnglishAndGerman() {
        MessagesContract.assertComplete(Parts.class);
    }

    @Test
    void preparesAMeetingWithTheKeyQuestionsProposed() {
        PreparePage page = new PreparePage(parts);
        String path = "/relationships/" + id + "/meetings/new";
        assertThat(Html.of(page.show(visit(path, id, house.member))))
                .contains("Prepare a meeting with Nordwind", "Ana", "Mina", "name=\"gift\"");
        Answer saved = page.submit(visit(
                path,
                id,
                house.member,
                "at",
                "2026-12-01T10:00",
                "people",
                house.ana.value().toString(),
                "people.label",
                "Ana",
                "question",
                "What matters most?"));
        assertThat(saved).isInstanceOf(Answer.Done.class);
        MeetingSheet sheet = house.sheets
                .list(house.member, MeetingSheetsQuery.ALL, PageRequest.first(2))
                .items()
                .get(0);
        assertThat(sheet.questions()).containsExactly("What matters most?");
        assertThat(sheet.people()).containsExactly(house.ana);
        assertThat(Html.of(page.submit(visit(path, id, house.member, "people.label", "Zoe"))))
                .contains("Say when.", "Choose one of the list for Zoe.");
    }

    @Test
    void showsWhatToKnowAndTellsWhatCameOfIt() {
        done(house.commonalities.note(house.member, house.ana, Kind.FAMILY, "two daughters"));
        MeetingSheet sheet = house.prepared(0);
        UUID meeting = sheet.id().value();
        assertThat(Html.of(new MeetingPage(parts).show(visit("/meetings/" + meeting, meeting, house.member))))
                .contains("Ana", "power 5 of 5", "supporter", "Mina and Ana: sailing", "Ana, Family: two daughters")
                .contains("What would success look like?", "A word to the press", "/account");
        AccountPage page = new AccountPage(parts);
        String path = "/meetings/" + meeting + "/account";
        assertThat(Html.of(page.show(visit(path, meeting, house.member))))
                .contains("Did we ask or tell?", "value=\"50\" data-key=\"3\"", "value=\"\" checked data-key=\"6\"");
        Answer told = page.submit(visit(
                path,
                meeting,
                house.member,
                "learned",
                "They want to know early.",
                "asked",
                "60",
                "PREPARED",
                "yes",
                "RIGHT_PEOPLE",
                "no",
                "channel",
                "VIDEO",
                "promise-we",
                "Call each Monday",
                "people",
                house.ana.value().toString(),
                "ours",
                house.mina.value().toString()));
        assertThat(told).isInstanceOf(Answer.Done.class);
        assertThat(Html.of(new MeetingPage(parts).show(visit("/meetings/" + meeting, meeting, house.member))))
                .contains("They want to know early.", "60 %", "1 of 2 yes", "Mina: Call each Monday");
        assertThat(Html.of(page.show(visit(path, meeting, house.member))))
                .contains("value=\"60\" checked data-key=\"7\"", "60 percent asked");
        assertThat(Html.of(new MeetingsPage(parts).show(visit("/meetings", meeting, house.member))))
                .contains("Nordwind", "50 %");
        assertThat(Html.of(new RelationshipMeetings(parts)
                        .show(visit("/", id, house.member), donor)
                        .orElseThrow()))
                .contains("50 % yes (2 answers, one meeting)", "/interviews");
        assertThat(Html.of(new InterviewsPage(parts)
                        .show(visit("/relationships/" + id + "/interviews", id, house.member))))
                .contains("data-chart", "They want to know early.", "1 of 2 yes", "60 %");
    }

    @Test
    void refusesWithWhatIsWrongAndKeepsWhatWasTyped() {
        MeetingSheet sheet = house.prepared(0);
        UUID meeting = sheet.id().value();
        assertThat(Html.of(new AccountPage(parts)
                        .submit(visit(
                                "/meetings/" + meeting + "/account",
                                meeting,
                                house.member,
                                "asked",
                                "160",
                                "learned",
                                "Much."))))
                .contains("This is 0 to 100 percent.", "Say who of them was there.", "Much.");
    }

    @Test
    void notesWhatWasGivenShowsTheBalanceAndBringsBack() {
        ExchangePage page = new ExchangePage(parts);
        String path = "/relationships/" + id + "/exchanges/new";
        assertThat(Html.of(page.show(visit(path, id, house.member)))).contains("An introduction, advice");
        assertThat(Html.of(page.submit(visit(path, id, house.member, "what", " "))))
                .contains("Say what it was.");
        page.submit(visit(path, id, house.member, "what", "advice", "direction", "GIVEN", "weight", "2"));
        GiveAndReceive panel = new GiveAndReceive(parts);
        assertThat(Html.of(panel.show(visit("/", id, house.member), donor).orElseThrow()))
                .contains("gave 2, took 0 (n = 1)", "advice", "not known yet");
        Exchange noted = house.exchanges
                .list(house.member, ExchangesQuery.ALL, PageRequest.first(1))
                .items()
                .get(0);
        UUID exchange = noted.id().value();
        page.remove(visit("/exchanges/" + exchange, exchange, house.member));
        assertThat(house.exchanges.find(house.member, noted.id())).isEmpty();
        new RestorationPage(parts).submit(visit("/exchanges/" + exchange + "/restoration", exchange, house.member));
        assertThat(house.exchanges.find(house.member, noted.id())).isPresent();
        assertThat(new MeetingMoments(parts)
                        .moments(
                                visit("/", id, house.member),
                                donor,
                                house.now().minusSeconds(60),
                                house.now().plusSeconds(60),
                                5))
                .hasSize(1);
        assertThat(house.noted(Direction.ASKED, 1).given()).isFalse();
    }

    @Test
    void notesAndForgetsSmallThings() {
        CommonalityPage page = new CommonalityPage(parts);
        String path = "/people/" + house.ana.value() + "/commonalities";
        UUID ana = house.ana.value();
        assertThat(Html.of(page.show(visit(path, ana, house.member)))).contains("A small thing about Ana");
        page.submit(visit(path, ana, house.member, "words", "rowing", "kind", "SPORT"));
        assertThat(Html.of(new SmallThings(parts)
                        .show(visit("/", ana, house.member), Subject.person(house.ana))
                        .orElseThrow()))
                .contains("rowing", "sailing", "You have in common");
    }

    @Test
    void showsNothingToWhoeverMayNotReadTheLevel() {
        MeetingSheet told = house.told(yes(Quality.PREPARED));
        Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
        UUID meeting = told.id().value();
        assertThat(new MeetingPage(parts).show(visit("/meetings/" + meeting, meeting, shutOut)))
                .isEqualTo(Answer.notFound());
        assertThat(new RelationshipMeetings(parts).show(visit("/", id, shutOut), donor))
                .isEmpty();
        assertThat(new GiveAndReceive(parts).show(visit("/", id, shutOut), donor))
                .isEmpty();
        assertThat(new RelationshipMeetings(parts).title(Locale.GERMAN)).isEqualTo("Treffen");
    }

    private Visit visit(String path, UUID variable, Caller by, String... form) {
        return Visit.to(path)
                .by(by)
                .variable("id", variable.toString())
                .form(Parameters.of(form))
                .at(house.now())
                .build();
    }
}
