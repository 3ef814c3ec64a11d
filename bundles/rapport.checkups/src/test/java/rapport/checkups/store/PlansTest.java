package rapport.checkups.store;

import static rapport.testkit.QueryPlans.assertNeedsNoSorting;
import static rapport.testkit.QueryPlans.assertUsesIndex;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectQuery;
import org.jspecify.annotations.Nullable;
import rapport.api.access.AccountId;
import rapport.api.checkup.CheckUpsQuery;
import rapport.api.id.Ids;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** No list is read without the index that was made for it. */
class PlansTest {

    private final UUID some = Ids.next();
    private final RelationshipId relationship = new RelationshipId(some);
    private final List<UUID> two = List.of(some, Ids.next());

    @EachEngine
    void listsFollowTheIndexOfTheirOrder(TestEngine engine) {
        on(engine, (sql, seen, calls) -> {
            follows(sql, seen, CheckUpsQuery.ALL, "check_up_by_time");
            follows(sql, seen, CheckUpsQuery.of(relationship), "check_up_by_relationship");
            follows(sql, seen, new CheckUpsQuery(null, "donors", null, null, true), "check_up_by_level");
            follows(sql, seen, new CheckUpsQuery(null, null, null, new PersonId(some), null), "check_up_by_person");
            followsCalls(sql, calls, null, "first_call_by_time");
            followsCalls(sql, calls, relationship, "first_call_by_relationship");
        });
    }

    @EachEngine
    void factsAreFoundByAnIndex(TestEngine engine) {
        on(engine, (sql, seen, calls) -> {
            assertUsesIndex(sql, CheckUpLists.sentIn(sql, two), "check_up_by_relationship");
            assertUsesIndex(sql, CheckUpLists.latestIn(sql, two), "check_up_by_relationship");
            assertUsesIndex(sql, FirstCallLists.in(sql, two), "first_call_by_relationship");
            assertUsesIndex(sql, FirstCallLists.own(sql, new AccountId(some), calls), "first_call_by_guesser");
        });
    }

    @EachEngine
    void whatIsToBeForgottenIsFoundByAnIndex(TestEngine engine) {
        on(engine, (sql, seen, calls) -> {
            assertUsesIndex(
                    sql,
                    SqlCheckUps.DELETIONS.before(sql, Instant.parse("2026-01-01T00:00:00Z"), 100),
                    "check_up_deletion_by_time");
            assertUsesIndex(sql, DeletedCheckUps.leftOverCheckUps(sql), "check_up_by_relationship");
            assertUsesIndex(sql, DeletedCheckUps.leftOverFirstCalls(sql), "first_call_by_relationship");
        });
    }

    private static void follows(DSLContext sql, Condition seen, CheckUpsQuery query, String index) {
        SelectQuery<?> select = CheckUpLists.matching(sql, query, seen).getQuery();
        select.addOrderBy(CheckUpLists.order(query));
        select.addLimit(51);
        assertUsesIndex(sql, select, index);
        assertNeedsNoSorting(sql, select);
    }

    private static void followsCalls(
            DSLContext sql, Condition seen, @Nullable RelationshipId relationship, String index) {
        SelectQuery<?> select = FirstCallLists.matching(sql, relationship, seen).getQuery();
        select.addOrderBy(FirstCallLists.order(relationship));
        select.addLimit(51);
        assertUsesIndex(sql, select, index);
        assertNeedsNoSorting(sql, select);
    }

    private static void on(TestEngine engine, Reading reading) {
        try (House house = new House(engine)) {
            house.test.store().read(session -> {
                SeenCheckUps seen = new SeenCheckUps(house.levels);
                reading.look(
                        session.sql(), seen.ofCheckUps(house.member, false), seen.ofFirstCalls(house.member, false));
                return true;
            });
        }
    }

    @FunctionalInterface
    private interface Reading {
        void look(DSLContext sql, Condition seen, Condition calls);
    }
}
