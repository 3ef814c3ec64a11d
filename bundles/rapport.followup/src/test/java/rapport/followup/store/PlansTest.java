package rapport.followup.store;

import static rapport.testkit.QueryPlans.assertNeedsNoSorting;
import static rapport.testkit.QueryPlans.assertUsesIndex;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.SelectQuery;
import rapport.api.concern.ConcernId;
import rapport.api.followup.FollowUp.State;
import rapport.api.followup.FollowUpsQuery;
import rapport.api.id.Ids;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** No list is read without the index that was made for it. */
class PlansTest {

    private final UUID some = Ids.next();
    private final PersonId person = new PersonId(some);

    @EachEngine
    void listsFollowTheIndexOfTheirOrder(TestEngine engine) {
        try (House house = new House(engine)) {
            on(house, (sql, lists) -> {
                FollowUpsQuery due = FollowUpsQuery.ALL.at(State.OPEN).due(null, house.today());
                follows(sql, lists, FollowUpsQuery.ALL, "follow_up_by_due");
                follows(sql, lists, due, "follow_up_by_state");
                follows(sql, lists, due.askedBy(person), "follow_up_by_state");
                follows(sql, lists, FollowUpsQuery.of(person), "follow_up_by_person");
                follows(
                        sql,
                        lists,
                        FollowUpsQuery.in(new RelationshipId(some)).at(State.OPEN),
                        "follow_up_by_relationship");
            });
        }
    }

    @EachEngine
    void seriesFactsAndWhatIsLeftOverAreFoundByAnIndex(TestEngine engine) {
        try (House house = new House(engine)) {
            on(house, (sql, lists) -> {
                List<RelationshipId> two = List.of(new RelationshipId(some), new RelationshipId(Ids.next()));
                assertUsesIndex(sql, lists.series(sql, some), "follow_up_by_series");
                assertUsesIndex(sql, ClosedConcerns.open(sql, new ConcernId(some)), "follow_up_by_concern");
                assertUsesIndex(
                        sql, FollowUpFacts.query(sql, two, house.test.clock().instant()), "follow_up_by_person");
                assertUsesIndex(sql, LeftOverFollowUps.whose(sql, FollowUpTable.PERSON), "follow_up_by_person");
                assertUsesIndex(sql, LeftOverFollowUps.whose(sql, FollowUpTable.OWNER), "follow_up_by_owner");
                assertUsesIndex(sql, new Touch(house.today()).of(some, Ids.next()), "position_by_person");
            });
        }
    }

    private static void follows(DSLContext sql, FollowUpLists lists, FollowUpsQuery query, String index) {
        SelectQuery<?> select = lists.matching(sql, query).getQuery();
        select.addOrderBy(FollowUpLists.order(query));
        select.addLimit(51);
        assertUsesIndex(sql, select, index);
        assertNeedsNoSorting(sql, select);
    }

    private static void on(House house, Reading reading) {
        Touch touch = new Touch(house.today());
        house.test.store().read(session -> {
            reading.look(
                    session.sql(), new FollowUpLists(touch, new SeenFollowUps(house.levels).of(house.member, touch)));
            return true;
        });
    }

    @FunctionalInterface
    private interface Reading {
        void look(DSLContext sql, FollowUpLists lists);
    }
}
