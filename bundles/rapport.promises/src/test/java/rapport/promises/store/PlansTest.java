package rapport.promises.store;

import static rapport.testkit.QueryPlans.assertNeedsNoSorting;
import static rapport.testkit.QueryPlans.assertUsesIndex;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SelectQuery;
import rapport.api.id.Ids;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** No chain is followed without the index that was made for it. */
class PlansTest {

    private final List<UUID> some = List.of(Ids.next(), Ids.next());

    @EachEngine
    void chainsAreFollowedByIndexInBothDirections(TestEngine engine) {
        on(engine, (sql, house) -> {
            assertUsesIndex(sql, Webs.strandsBelow(sql, some), "promise_backing_once");
            assertUsesIndex(sql, Webs.strandsAbove(sql, some), "promise_backing_by_backing");
            assertUsesIndex(
                    sql, Webs.knots(sql, some, house.seen(), SeenPromises.ofAll()), primaryKey(engine, "commitment"));
            assertUsesIndex(sql, SlipFacts.resting(sql, some), "commitment_by_relationship");
            assertUsesIndex(sql, SlipFacts.resting(sql, some), "promise_backing_once");
            assertUsesIndex(sql, SlipFacts.in(sql, some), "commitment_by_relationship");
            assertUsesIndex(sql, SlipFacts.hosts(sql, some), primaryKey(engine, "commitment"));
        });
    }

    @EachEngine
    void recordsAreCountedByTheirGivers(TestEngine engine) {
        on(engine, (sql, house) -> {
            assertUsesIndex(sql, Records.query(sql, some, house.seen()), "commitment_by_giver");
            assertUsesIndex(sql, Records.query(sql, some, house.seen()), "position_by_organization");
            assertUsesIndex(sql, Dependence.given(sql, some.get(0), house.seen()), "commitment_by_giver");
            assertUsesIndex(sql, Records.latestOfOurs(sql, house.seen()), "commitment_by_due");
        });
    }

    @EachEngine
    void openPromisesAreFoundByWhoseTheyAreAndWhereTheyBelong(TestEngine engine) {
        on(engine, (sql, house) -> {
            Query found = OpenPromises.of(sql, some, some, house.seen());
            assertUsesIndex(sql, found, "commitment_by_giver");
            assertUsesIndex(sql, found, "commitment_by_receiver");
            assertUsesIndex(sql, found, "commitment_by_relationship");
        });
    }

    @EachEngine
    void stepsAreFoundByTheirRelationship(TestEngine engine) {
        on(engine, (sql, house) -> {
            UUID in = some.get(0);
            Query stood =
                    PromiseSteps.stood(sql, in, Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z"), house.seen(), 9);
            assertUsesIndex(sql, stood, "commitment_by_relationship");
            Query backed =
                    PromiseSteps.backed(sql, in, Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z"), house.seen(), 9);
            assertUsesIndex(sql, backed, "commitment_by_relationship");
            assertUsesIndex(sql, backed, "promise_backing_once");
        });
    }

    @EachEngine
    void backingsAreListedInOrder(TestEngine engine) {
        on(engine, (sql, house) -> {
            SelectQuery<?> listed = Backings.all(sql, house.seen()).getQuery();
            listed.addOrderBy(BackingTable.ID);
            listed.addLimit(51);
            Query query = listed;
            assertUsesIndex(sql, query, primaryKey(engine, "promise_backing"));
            assertNeedsNoSorting(sql, query);
        });
    }

    private static String primaryKey(TestEngine engine, String table) {
        return engine == TestEngine.H2 ? "primary_key" : table + "_pkey";
    }

    private static void on(TestEngine engine, Reading reading) {
        try (House house = new House(engine)) {
            house.test.store().read(session -> {
                reading.look(session.sql(), house);
                return true;
            });
        }
    }

    @FunctionalInterface
    private interface Reading {
        void look(DSLContext sql, House house);
    }
}
