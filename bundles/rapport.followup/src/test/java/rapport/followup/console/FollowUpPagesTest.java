package rapport.followup.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUp.State;
import rapport.api.followup.FollowUpsQuery;
import rapport.api.party.OrganizationId;
import rapport.console.api.Answer;
import rapport.console.api.Parameters;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.followup.store.House;
import rapport.testkit.Html;
import rapport.testkit.MessagesContract;
import rapport.testkit.TestEngine;

class FollowUpPagesTest {

    private final House house = new House(TestEngine.H2);
    private final Parts parts =
            new Parts(house.followUps, house.concerns, house.relationships, house.directory, house.test.projections());
    private final FollowUpPage page = new FollowUpPage(parts);
    private final FollowUpsPage list = new FollowUpsPage(parts);
    private final StepPage steps = new StepPage(parts);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void saysEverythingInEnglishAndGerman() {
        MessagesContract.assertComplete(Telling.class);
    }

    @Test
    void tellsWhomToAskWhatWasClosedAndWhereThePersonWorksNow() {
        house.closed("seeds");
        FollowUp one = house.openOne();
        OrganizationId suedwind = house.organization("Südwind");
        house.anaMovesTo(suedwind);
        String shown = Html.of(page.show(visit(one, "", Parameters.NONE)));
        assertThat(shown).contains("Follow-up with Ana", "Südwind", "Nordwind", "seeds", "Mina", "after 30 days");
        Subject ana = Subject.person(house.ana);
        assertThat(Html.of(new PersonFollowUps(parts)
                        .show(visit(one, "", Parameters.NONE), ana)
                        .orElseThrow()))
                .contains("after 30 days", "about seeds");
        Subject donor = Subject.relationship(house.donor.id());
        assertThat(Html.of(new RelationshipFollowUps(parts)
                        .show(visit(one, "", Parameters.NONE), donor)
                        .orElseThrow()))
                .contains("Ana", "now ", "Südwind");
    }

    @Test
    void takesTheAnswerAndLeadsToTheNext() {
        house.closed("seeds");
        FollowUp one = house.openOne();
        assertThat(Html.of(page.submit(visit(one, "", Parameters.NONE)))).contains("Say it in words.");
        Parameters numbered = Parameters.of("words", "Well", "instrument", "SATISFACTION", "value", "9");
        assertThat(Html.of(page.submit(visit(one, "", numbered)))).contains("on the scale that you asked for");
        Answer.SeeOther next =
                (Answer.SeeOther) page.submit(visit(one, "", Parameters.of("words", "It holds.", "manner", "VIDEO")));
        FollowUp open = house.openOne();
        assertThat(next.location()).isEqualTo("/follow-ups/" + open.id().value());
        assertThat(Html.of(page.show(visit(open, "", Parameters.NONE)))).contains("It holds.", "after 90 days");
        assertThat(Html.of(page.submit(visit(one, "", Parameters.of("words", "Again", "version", "1")))))
                .contains("Somebody else changed this meanwhile");
    }

    @Test
    void passesWaitsGoesOnAndEnds() {
        house.closed("seeds");
        submit("passing", Parameters.NONE);
        assertThat(house.openOne().step()).isEqualTo(2);
        FollowUp waiting = house.openOne();
        submit("pause", Parameters.of("reason", "On leave"));
        assertThat(Html.of(page.show(visit(waiting, "", Parameters.NONE)))).contains("Waits", "On leave", "Resume");
        steps.submit(visit(waiting, "/resumption", Parameters.NONE));
        FollowUp open = house.openOne();
        assertThat(Html.of(steps.submit(visit(open, "/end", Parameters.NONE)))).contains("Say it in words.");
        submit("end", Parameters.of("reason", "She retired."));
        assertThat(house.list(FollowUpsQuery.ALL.at(State.OPEN))).isEmpty();
        assertThat(Html.of(page.show(visit(open, "", Parameters.NONE)))).contains("She retired.", "Ended");
    }

    @Test
    void listsWhatIsDueAndWhatComesInBothLanguages() {
        house.closed("seeds");
        assertThat(list("due", house.member)).contains("Nobody waits for a question");
        assertThat(list("coming", house.member)).contains("Ana");
        house.test.clock().advanceDays(31);
        assertThat(list("due", house.member)).contains("Ana", "Overdue");
        assertThat(list("due", house.member.in(Locale.GERMAN))).contains("Überfällig", "nach 30 Tagen");
    }

    @Test
    void isBegunByHandAndPlannedAnew() {
        NewFollowUpPage begin = new NewFollowUpPage(parts);
        Visit asked = Visit.to("/follow-ups/new")
                .by(house.member)
                .at(now())
                .query(Parameters.of("person", house.ana.value().toString()))
                .build();
        assertThat(Html.of(begin.show(asked))).contains("Ana");
        Parameters form = Parameters.of("person", house.ana.value().toString(), "words", "The new barn");
        begin.submit(Visit.to("/follow-ups/new")
                .by(house.member)
                .at(now())
                .form(form)
                .build());
        FollowUp one = house.openOne();
        assertThat(one.words()).isEqualTo("The new barn");
        PlanPage plan = new PlanPage(parts);
        assertThat(Html.of(plan.submit(visit(one, "/plan", Parameters.NONE)))).contains("Say on which day.");
        String later = one.due().plusDays(3).toString();
        plan.submit(visit(
                one,
                "/plan",
                Parameters.of("due", later, "owner", house.mina.value().toString())));
        assertThat(house.openOne().due()).isEqualTo(one.due().plusDays(3));
        assertThat(house.openOne().owner()).isEqualTo(house.mina);
    }

    @Test
    void isToldOnTheTimelineOfThePersonAndTheRelationship() {
        house.closed("seeds");
        house.answered(house.openOne(), "It holds.");
        FollowUpMoments moments = new FollowUpMoments(parts);
        Instant later = now().plusSeconds(1);
        Visit visit = visit(house.openOne(), "", Parameters.NONE);
        assertThat(moments.moments(visit, Subject.person(house.ana), now(), later, 5))
                .hasSize(1);
        assertThat(moments.moments(visit, Subject.relationship(house.donor.id()), now(), later, 5))
                .hasSize(1)
                .allSatisfy(
                        moment -> assertThat(Html.of(moment.line()::writeTo)).contains("Ana was asked"));
        assertThat(moments.moments(visit, Subject.person(house.ana), later, later.plusSeconds(9), 5))
                .isEmpty();
    }

    private void submit(String step, Parameters form) {
        assertThat(steps.submit(visit(house.openOne(), "/" + step, form))).isInstanceOf(Answer.SeeOther.class);
    }

    private String list(String view, Caller by) {
        return Html.of(list.show(Visit.to("/follow-ups")
                .by(by)
                .at(now())
                .query(Parameters.of("view", view))
                .build()));
    }

    private Visit visit(FollowUp one, String below, Parameters form) {
        String id = one.id().value().toString();
        return Visit.to("/follow-ups/" + id + below)
                .by(house.member)
                .at(now())
                .variable("id", id)
                .form(form)
                .build();
    }

    private Instant now() {
        return house.test.clock().instant();
    }
}
