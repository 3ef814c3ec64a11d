package rapport.engagement.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.engagement.Feedback;
import rapport.api.engagement.FeedbackQuery;
import rapport.api.engagement.Milestone;
import rapport.api.engagement.MilestonesQuery;
import rapport.api.engagement.Retrospective;
import rapport.api.paging.PageRequest;
import rapport.api.party.Directory;
import rapport.console.api.Answer;
import rapport.console.api.Parameters;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.engagement.store.House;
import rapport.testkit.Html;
import rapport.testkit.MessagesContract;
import rapport.testkit.TestEngine;

class EngagementPagesTest {

    private final House house = new House(TestEngine.H2);
    private final Parts parts = new Parts(
            house.milestones,
            house.retrospectives,
            house.relationships,
            house.directory,
            house.levels,
            house.test.projections());
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
    void agreesOnAMilestoneReachesItAndTakesThatBack() {
        MilestonePage page = new MilestonePage(parts);
        String path = "/relationships/" + id + "/milestones/new";
        assertThat(Html.of(page.show(visit(path, id)))).contains("Agree on a milestone");
        assertThat(Html.of(page.submit(visit(path, id, "what", " ", "due", "2026-12-24"))))
                .contains("Say it in words.");
        String mina = house.mina.value().toString();
        assertThat(page.submit(visit(path, id, "what", "Go live", "due", "2026-12-24", "owners", mina)))
                .isInstanceOf(Answer.Done.class);
        assertThat(panel()).contains("Go live", "owners have not met yet");
        Milestone agreed = house.milestones
                .list(house.member, MilestonesQuery.ALL, PageRequest.first(1))
                .items()
                .get(0);
        UUID milestone = agreed.id().value();
        page.submit(visit("/milestones/" + milestone + "/arrival", milestone));
        assertThat(panel()).doesNotContain("Go live");
        page.submit(visit("/milestones/" + milestone + "/arrival", milestone));
        page.remove(visit("/milestones/" + milestone, milestone));
        assertThat(panel()).doesNotContain("Go live");
        new RestorationPage(parts).submit(visit("/milestones/" + milestone + "/restoration", milestone));
        assertThat(panel()).contains("Go live");
    }

    @Test
    void takesDownFeedbackAnswersItAndChecks() {
        assertThat(Html.of(new RetrospectiveFormPage(parts)
                        .show(visit("/relationships/" + id + "/retrospectives/new", id))))
                .contains("What went well");
        Retrospective held = house.held();
        UUID retrospective = held.id().value();
        new FeedbackPage(parts)
                .submit(visit(
                        "/retrospectives/" + retrospective + "/feedback", retrospective, "words", "We hear too late."));
        Feedback given = house.retrospectives
                .feedback(house.member, FeedbackQuery.OPEN, PageRequest.first(1))
                .items()
                .get(0);
        UUID feedback = given.id().value();
        assertThat(Html.of(new OpenFeedbackPage(parts).show(visit("/feedback", feedback))))
                .contains("We hear too late.", "Nordwind", "Not answered yet");
        ResponsePage page = new ResponsePage(parts);
        page.submit(visit("/feedback/" + feedback + "/response", feedback, "will", "yes", "words", "We call."));
        assertThat(Html.of(new RetrospectivePage(parts).show(visit("/retrospectives/" + retrospective, retrospective))))
                .contains("We hear too late.", "We call.", "Promised; nobody has checked", "changed=true");
        page.submit(Visit.to("/feedback/" + feedback + "/check")
                .by(house.member)
                .variable("id", feedback.toString())
                .query(Parameters.of("changed", "true"))
                .at(house.now())
                .build());
        assertThat(house.retrospectives.findFeedback(house.member, given.id()))
                .hasValueSatisfying(is -> assertThat(is.changed()).isTrue());
        assertThat(new EngagementMoments(parts)
                        .moments(
                                visit("/", id),
                                Subject.relationship(house.donor.id()),
                                house.now().minusSeconds(9),
                                house.now().plusSeconds(9),
                                9))
                .hasSize(2);
    }

    @Test
    void takesAFeedbackAwayAndBringsItBackWhereItStood() {
        Feedback given = house.given("We hear too late.");
        UUID feedback = given.id().value();
        UUID retrospective = given.retrospective().value();
        String shown = "/retrospectives/" + retrospective;
        assertThat(Html.of(new RetrospectivePage(parts).show(visit(shown, retrospective))))
                .contains("action=\"/feedback/" + feedback + "\"");
        assertThat(new FeedbackPage(parts).remove(visit("/feedback/" + feedback, feedback)))
                .isInstanceOfSatisfying(
                        Answer.Done.class, done -> assertThat(done.location()).isEqualTo(shown));
        assertThat(Html.of(new RetrospectivePage(parts).show(visit(shown, retrospective))))
                .doesNotContain("We hear too late.");
        assertThat(new RestorationPage(parts).submit(visit("/feedback/" + feedback + "/restoration", feedback)))
                .isInstanceOfSatisfying(
                        Answer.Done.class, done -> assertThat(done.location()).isEqualTo(shown));
        assertThat(Html.of(new RetrospectivePage(parts).show(visit(shown, retrospective))))
                .contains("We hear too late.");
    }

    @Test
    void asksOnceForTheNamesOfAllOpenFeedback() {
        house.given("We hear too late.");
        house.given("The plan was read out to us.");
        AtomicInteger asked = new AtomicInteger();
        Directory counting = (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(), new Class<?>[] {Directory.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("names")) {
                        asked.incrementAndGet();
                    }
                    return method.invoke(house.directory, arguments);
                });
        Parts counted = new Parts(
                house.milestones,
                house.retrospectives,
                house.relationships,
                counting,
                house.levels,
                house.test.projections());
        assertThat(Html.of(new OpenFeedbackPage(counted)
                        .show(Visit.to("/feedback")
                                .by(house.member)
                                .at(house.now())
                                .build())))
                .contains("We hear too late.", "The plan was read out to us.", "Nordwind");
        assertThat(asked).hasValue(1);
    }

    private String panel() {
        return new RelationshipEngagement(parts)
                .show(visit("/", id), Subject.relationship(house.donor.id()))
                .map(Html::of)
                .orElse("");
    }

    private Visit visit(String path, UUID variable, String... form) {
        return Visit.to(path)
                .by(house.member)
                .variable("id", variable.toString())
                .form(Parameters.of(form))
                .at(house.now())
                .build();
    }
}
