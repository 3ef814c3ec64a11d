package rapport.engagement.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testkit.QueryPlans.assertNeedsNoSorting;
import static rapport.testkit.QueryPlans.assertUsesIndex;
import static rapport.testkit.QueryPlans.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectQuery;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import rapport.api.engagement.Feedback;
import rapport.api.engagement.FeedbackQuery;
import rapport.api.engagement.Milestone;
import rapport.api.engagement.MilestoneId;
import rapport.api.engagement.MilestonesQuery;
import rapport.api.engagement.Retrospective;
import rapport.api.engagement.RetrospectiveId;
import rapport.api.id.Ids;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.RelationshipRecords;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;
import rapport.testkit.TestLevels;

/** No list is read without the index that was made for it. */
class PlansTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final UUID some = Ids.next();
    private final RelationshipId relationship = new RelationshipId(some);
    private final TestLevels levels = new TestLevels();
    private final RelationshipRecords<Milestone> milestones = SqlMilestones.records(levels);
    private final RelationshipRecords<Retrospective> retrospectives = SqlRetrospectives.records(levels);
    private final RelationshipRecords<Feedback> feedback = FeedbackSteps.records(levels);

    @EachEngine
    void listsFollowTheIndexOfTheirOrder(TestEngine engine) {
        on(engine, sql -> {
            milestones(sql, MilestonesQuery.ALL, "milestone_by_due");
            milestones(sql, MilestonesQuery.of(relationship), "milestone_by_relationship");
            milestones(sql, new MilestonesQuery(null, "donors", true), "milestone_by_level");
            feedback(sql, FeedbackQuery.OPEN, "feedback_by_time");
            feedback(sql, FeedbackQuery.of(relationship), "feedback_by_relationship");
            feedback(sql, FeedbackQuery.in(new RetrospectiveId(some)), "feedback_by_retrospective");
            feedback(sql, new FeedbackQuery(null, null, "donors", true), "feedback_by_level");
            retrospectives(sql, null, "retrospective_by_day");
            retrospectives(sql, relationship, "retrospective_by_relationship");
        });
    }

    @EachEngine
    void factsAndWhatIsToBeForgottenAreFoundByAnIndex(TestEngine engine) {
        on(engine, sql -> {
            List<RelationshipId> two = List.of(relationship, new RelationshipId(Ids.next()));
            assertUsesIndex(sql, milestones.newestOf(sql, two, MilestoneRows.DUE, 9), "milestone_by_relationship");
            List<Milestone> open = List.of(milestone(), milestone());
            assertThat(plan(sql, Encounters.query(sql, open))).doesNotContain(".tablescan", "seq scan");
            assertUsesIndex(sql, feedback.newestOf(sql, two, FeedbackRows.GIVEN_AT, 9), "feedback_by_relationship");
            assertUsesIndex(sql, milestones.remains().deletedBefore(sql, NOW), "milestone_by_deletion");
            assertUsesIndex(sql, milestones.remains().leftOver(sql), "milestone_by_relationship");
            assertUsesIndex(sql, retrospectives.remains().deletedBefore(sql, NOW), "retrospective_by_deletion");
            assertUsesIndex(sql, retrospectives.remains().leftOver(sql), "retrospective_by_relationship");
            assertUsesIndex(sql, feedback.remains().deletedBefore(sql, NOW), "feedback_by_deletion");
            assertUsesIndex(sql, feedback.remains().leftOver(sql), "feedback_by_relationship");
        });
    }

    private Milestone milestone() {
        return new Milestone(
                new MilestoneId(Ids.next()),
                1,
                relationship,
                "Go live",
                LocalDate.of(2026, 3, 1),
                List.of(new PersonId(Ids.next()), new PersonId(Ids.next())),
                NOW,
                null);
    }

    private void milestones(DSLContext sql, MilestonesQuery query, String index) {
        Condition wanted = SqlMilestones.matching(milestones, query);
        follows(sql, milestones, wanted, SqlMilestones.order(milestones, query), index);
    }

    private void feedback(DSLContext sql, FeedbackQuery query, String index) {
        Condition wanted = FeedbackSteps.matching(feedback, query);
        follows(sql, feedback, wanted, FeedbackSteps.order(feedback, query), index);
    }

    private void retrospectives(DSLContext sql, @Nullable RelationshipId in, String index) {
        Condition wanted = SqlRetrospectives.matching(retrospectives, in);
        follows(sql, retrospectives, wanted, SqlRetrospectives.order(retrospectives, in), index);
    }

    private static void follows(
            DSLContext sql, RelationshipRecords<?> records, Condition wanted, List<SortField<?>> order, String index) {
        SelectQuery<?> select = records.matching(sql, Callers.member(), wanted).getQuery();
        select.addOrderBy(order);
        select.addLimit(51);
        assertUsesIndex(sql, select, index);
        assertNeedsNoSorting(sql, select);
    }

    private static void on(TestEngine engine, Consumer<DSLContext> reading) {
        try (House house = new House(engine)) {
            house.test.store().read(session -> {
                reading.accept(session.sql());
                return true;
            });
        }
    }
}
