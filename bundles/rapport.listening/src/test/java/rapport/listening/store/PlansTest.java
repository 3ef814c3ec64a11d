package rapport.listening.store;

import static rapport.testkit.QueryPlans.assertNeedsNoSorting;
import static rapport.testkit.QueryPlans.assertUsesIndex;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SelectQuery;
import rapport.api.concern.ConcernId;
import rapport.api.concern.ConcernsQuery;
import rapport.api.concern.Gate;
import rapport.api.concern.StepsQuery;
import rapport.api.id.Ids;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** No list is read without the index that was made for it. */
class PlansTest {

    private final UUID some = Ids.next();
    private final PersonId person = new PersonId(some);
    private final RelationshipId relationship = new RelationshipId(some);

    @EachEngine
    void listsFollowTheIndexOfTheirOrder(TestEngine engine) {
        on(engine, (sql, seen) -> {
            follows(sql, seen, ConcernsQuery.ALL, "concern_by_place");
            follows(sql, seen, ConcernsQuery.of(relationship), "concern_by_relationship");
            follows(sql, seen, ConcernsQuery.openIn(relationship), "concern_by_relationship");
            follows(sql, seen, new ConcernsQuery(null, "donors", null, null, null, true), "concern_by_level");
            follows(sql, seen, new ConcernsQuery(null, null, null, null, Gate.HEARD, false), "concern_by_gate");
            follows(sql, seen, new ConcernsQuery(null, null, person, null, null, false), "concern_by_person");
            follows(sql, seen, new ConcernsQuery(null, null, null, person, null, false), "concern_by_owner");
        });
    }

    @EachEngine
    void countsAndStepsAreFoundByAnIndex(TestEngine engine) {
        on(engine, (sql, seen) -> {
            List<RelationshipId> two = List.of(relationship, new RelationshipId(Ids.next()));
            assertUsesIndex(sql, ConcernLists.openIn(sql, two, seen), "concern_by_relationship");
            assertUsesIndex(sql, ConcernSteps.query(sql, new ConcernId(some), seen), "concern_step_by_concern");
        });
    }

    @EachEngine
    void whatTimelinesAndRulesNeedIsFoundByAnIndex(TestEngine engine) {
        on(engine, (sql, seen) -> {
            Instant now = Instant.parse("2026-01-01T00:00:00Z");
            List<RelationshipId> two = List.of(relationship, new RelationshipId(Ids.next()));
            assertUsesIndex(sql, ConcernFacts.query(sql, two, now), "concern_by_relationship");
            StepsQuery here = new StepsQuery(relationship, null, now, now, 10);
            newest(sql, here, seen, List.of("concern_by_relationship"));
            StepsQuery theirs = new StepsQuery(null, person, now, now, 10);
            newest(sql, theirs, seen, List.of("concern_by_person", "concern_step_by_person"));
        });
    }

    private static void newest(DSLContext sql, StepsQuery query, Condition seen, List<String> indexes) {
        List<Condition> takenBy = ConcernSteps.takenBy(query);
        for (int i = 0; i < indexes.size(); i++) {
            Query newest = ConcernSteps.newest(sql, query, takenBy.get(i).and(seen));
            assertUsesIndex(sql, newest, indexes.get(i));
        }
    }

    @EachEngine
    void whatIsToBeForgottenIsFoundByAnIndex(TestEngine engine) {
        on(engine, (sql, seen) -> {
            Query due = SqlConcerns.DELETIONS.before(sql, Instant.parse("2026-01-01T00:00:00Z"), 100);
            assertUsesIndex(sql, due, "concern_deletion_by_time");
            assertUsesIndex(sql, DeletedConcerns.leftOver(sql), "concern_by_relationship");
        });
    }

    private static void follows(DSLContext sql, Condition seen, ConcernsQuery query, String index) {
        SelectQuery<?> select = ConcernLists.matching(sql, query, seen).getQuery();
        select.addOrderBy(ConcernLists.order(query));
        select.addLimit(51);
        assertUsesIndex(sql, select, index);
        assertNeedsNoSorting(sql, select);
    }

    private static void on(TestEngine engine, Reading reading) {
        try (House house = new House(engine)) {
            house.test.store().read(session -> {
                reading.look(session.sql(), new SeenConcerns(house.levels).of(house.member));
                return true;
            });
        }
    }

    @FunctionalInterface
    private interface Reading {
        void look(DSLContext sql, Condition seen);
    }
}
