package rapport.engagement.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.engagement.store.House.done;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.engagement.Feedback;
import rapport.api.engagement.FeedbackDraft;
import rapport.api.engagement.FeedbackQuery;
import rapport.api.engagement.FeedbackResponse;
import rapport.api.engagement.Milestone;
import rapport.api.engagement.MilestonesQuery;
import rapport.api.engagement.OwnersMet;
import rapport.api.engagement.Retrospective;
import rapport.api.engagement.RetrospectiveDraft;
import rapport.api.interaction.Channel;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.store.api.Conflict;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class EngagementTest {

    private static final Duration MONTH = Duration.ofDays(30);

    @EachEngine
    void aMilestoneIsAgreedReachedAndTakenBack(TestEngine engine) {
        try (House house = new House(engine)) {
            Milestone later = house.agreed(20);
            Milestone agreed = house.agreed(5);
            Milestone reached = done(house.milestones.reach(house.member, agreed.id(), 1, house.now()));
            assertThat(reached.reachedAt()).isEqualTo(house.now());
            assertThat(list(house, MilestonesQuery.of(house.donor.id()))).containsExactly(reached, later);
            assertThat(list(house, new MilestonesQuery(null, "donors", true))).containsExactly(later);
            assertThat(new MilestoneReached(house.milestones).look(house.member, house.donor, null))
                    .isPresent();
            Milestone open = done(house.milestones.reopen(house.member, agreed.id(), 2));
            assertThat(open.reachedAt()).isNull();
            assertThat(new MilestoneReached(house.milestones).look(house.member, house.donor, null))
                    .isEmpty();
            assertThat(house.milestones
                            .reach(house.member, agreed.id(), 3, house.now().plus(MONTH))
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("milestone.reached.future");
            assertThat(house.events())
                    .containsExactly("MilestoneAgreed", "MilestoneAgreed", "MilestoneReached", "MilestoneReopened");
        }
    }

    @EachEngine
    void knowsWhetherItsOwnersHaveMetSinceItWasAgreed(TestEngine engine) {
        try (House house = new House(engine)) {
            house.contact(Channel.PHONE, house.ana);
            house.test.clock().advanceDays(1);
            Milestone agreed = house.agreed(5);
            PersonId bo = house.person("Bo", false);
            house.test.clock().advanceDays(1);
            house.contact(Channel.PHONE, bo);
            house.contact(Channel.EMAIL, house.ana);
            assertThat(house.milestones.ownersMet(house.member, List.of(agreed.id())))
                    .isEmpty();
            house.contact(Channel.VIDEO, house.ana, bo);
            assertThat(house.milestones.ownersMet(house.member, List.of(agreed.id())))
                    .isEqualTo(Map.of(agreed.id(), house.now()));
            OwnersMetFacts facts = new OwnersMetFacts(house.test.database(), house.levels);
            assertThat(facts.of(List.of(house.donor.id()), house.now()))
                    .isEqualTo(Map.of(house.donor.id(), List.of(new OwnersMet(agreed.id(), house.now()))));
            MilestoneFacts milestones = new MilestoneFacts(house.test.database(), house.levels);
            assertThat(milestones.of(List.of(house.donor.id()), house.now()))
                    .isEqualTo(Map.of(house.donor.id(), List.of(agreed)));
        }
    }

    @EachEngine
    void aFeedbackIsAnsweredAndChecked(TestEngine engine) {
        try (House house = new House(engine)) {
            Feedback given = house.given("We hear too late.");
            assertThat(given.isOpen()).isTrue();
            assertThat(new FeedbackAnswered(house.retrospectives).look(house.member, house.donor, null))
                    .isEmpty();
            assertThat(house.retrospectives
                            .check(house.member, given.id(), 1, true)
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("feedback.unpromised");
            FeedbackResponse response = new FeedbackResponse("We call each Monday.", true, house.mina);
            Feedback answered = done(house.retrospectives.respond(house.member, given.id(), 1, response));
            assertThat(answered.isOpen()).isTrue();
            assertThat(new FeedbackAnswered(house.retrospectives).look(house.member, house.donor, null))
                    .isPresent();
            Feedback not = done(house.retrospectives.check(house.member, given.id(), 2, false));
            assertThat(not.isOpen()).isTrue();
            Feedback changed = done(house.retrospectives.check(house.member, given.id(), 3, true));
            assertThat(changed.isOpen()).isFalse();
            assertThat(open(house)).isEmpty();
            Feedback refused = house.given("Be cheaper.");
            Feedback declined = done(house.retrospectives.respond(
                    house.member, refused.id(), 1, new FeedbackResponse("No: it would not last.", false, null)));
            assertThat(declined.isOpen()).isFalse();
            assertThat(house.events())
                    .contains("FeedbackGiven", "FeedbackAnswered", "FeedbackChecked", "RetrospectiveHeld");
        }
    }

    @EachEngine
    void aRetrospectiveGoesAndComesBackWithItsFeedback(TestEngine engine) {
        try (House house = new House(engine)) {
            Feedback given = house.given("We hear too late.");
            house.retrospectives.delete(house.member, given.retrospective(), 1);
            assertThat(open(house)).isEmpty();
            assertThat(house.retrospectives.find(house.member, given.retrospective()))
                    .isEmpty();
            house.retrospectives.restore(house.member, given.retrospective());
            assertThat(open(house)).extracting(Feedback::id).containsExactly(given.id());
            house.retrospectives.deleteFeedback(house.member, given.id(), 3);
            assertThat(open(house)).isEmpty();
            house.retrospectives.restoreFeedback(house.member, given.id());
            assertThat(house.retrospectives.findFeedback(house.member, given.id()))
                    .isPresent();
            assertThatThrownBy(() -> house.retrospectives.deleteFeedback(house.member, given.id(), 1))
                    .isInstanceOf(Conflict.class);
        }
    }

    @EachEngine
    void refusesWhatMakesNoSense(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId nobody = new PersonId(house.donor.id().value());
            assertThat(house.milestones
                            .agree(house.member, house.draft(" ", 3, nobody))
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("engagement.words.missing", "engagement.person.unknown");
            LocalDate far = LocalDate.of(2100, 1, 1);
            assertThat(house.retrospectives
                            .hold(house.member, new RetrospectiveDraft(house.donor.id(), far, List.of(), null))
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("retrospective.day.future");
            Feedback given = house.given("We hear too late.");
            FeedbackResponse theirs = new FeedbackResponse("Yes.", true, house.ana);
            assertThat(house.retrospectives
                            .respond(house.member, given.id(), 1, theirs)
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("engagement.colleague.unknown");
        }
    }

    @EachEngine
    void isSeenAndChangedByWhoeverMayWithItsLevel(TestEngine engine) {
        try (House house = new House(engine)) {
            Milestone agreed = house.agreed(3);
            Feedback given = house.given("We hear too late.");
            Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
            assertThat(house.milestones.find(shutOut, agreed.id())).isEmpty();
            assertThat(house.retrospectives.findFeedback(shutOut, given.id())).isEmpty();
            assertThat(house.retrospectives
                            .list(shutOut, null, PageRequest.first(9))
                            .items())
                    .isEmpty();
            Caller reader = Callers.as(Role.MEMBER, Map.of("donors", Right.READ));
            assertThat(house.milestones.find(reader, agreed.id())).isPresent();
            assertThatThrownBy(() -> house.milestones.agree(reader, house.draft("x", 1)))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> house.retrospectives.check(reader, given.id(), 1, true))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() ->
                            house.retrospectives.give(reader, given.retrospective(), new FeedbackDraft(null, "x")))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @EachEngine
    void whatNobodyBroughtBackIsGone(TestEngine engine) {
        try (House house = new House(engine)) {
            Milestone gone = house.agreed(3);
            Retrospective held = house.held();
            house.milestones.delete(house.member, gone.id(), 1);
            house.retrospectives.delete(house.member, held.id(), 1);
            house.retrospectives.restore(house.member, held.id());
            DeletedEngagement purge =
                    new DeletedEngagement(house.test.database(), house.test.clock(), house.levels, MONTH);
            assertThat(purge.forgetSome()).isZero();
            house.test.clock().advance(MONTH.plusHours(1));
            assertThat(purge.forgetSome()).isEqualTo(1);
            house.milestones.restore(house.member, gone.id());
            assertThat(house.milestones.find(house.member, gone.id())).isEmpty();
            house.test.store().run(house.member, transaction -> {
                transaction.sql().execute("delete from stage_change");
                transaction.sql().execute("delete from stakeholder");
                transaction.sql().execute("delete from relationship");
            });
            assertThat(purge.forgetSome()).isEqualTo(1);
            assertThat(house.events()).endsWith("MilestonePurged", "RetrospectivePurged");
        }
    }

    private static List<Milestone> list(House house, MilestonesQuery query) {
        return house.milestones.list(house.member, query, PageRequest.first(9)).items();
    }

    private static List<Feedback> open(House house) {
        return house.retrospectives
                .feedback(house.member, FeedbackQuery.OPEN, PageRequest.first(9))
                .items();
    }
}
