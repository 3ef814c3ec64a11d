package rapport.growth.store;

import static rapport.testkit.QueryPlans.assertNeedsNoSorting;
import static rapport.testkit.QueryPlans.assertUsesIndex;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectQuery;
import rapport.api.growth.GrowthQuery;
import rapport.api.id.Ids;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** No list is read without the index that was made for it. */
class PlansTest {

    private final UUID some = Ids.next();
    private final List<UUID> two = List.of(some, Ids.next());

    @EachEngine
    void listsFollowTheIndexOfTheirOrder(TestEngine engine) {
        on(engine, (sql, seen, told) -> {
            follows(sql, seen, told, GrowthQuery.ALL, "growth_entry_by_time");
            var since = Entries.since(sql, "approach", seen, Instant.parse("2026-01-01T00:00:00Z"));
            assertUsesIndex(sql, since, "growth_entry_by_time");
            assertNeedsNoSorting(sql, since);
            follows(sql, seen, told, GrowthQuery.of(new RelationshipId(some)), "growth_entry_by_relationship");
            follows(sql, seen, told, new GrowthQuery(null, "donors", null), "growth_entry_by_level");
            follows(sql, seen, told, new GrowthQuery(null, null, new PersonId(some)), "growth_entry_by_person");
        });
    }

    @EachEngine
    void factsAndWhatIsToBeForgottenAreFoundByAnIndex(TestEngine engine) {
        on(engine, (sql, seen, told) -> {
            for (Shape<?> shape : List.of(Shape.GROWTH, Shape.ASK, Shape.APPROACH)) {
                assertUsesIndex(sql, Entries.in(sql, shape.kind(), two), "growth_entry_by_relationship");
            }
            assertUsesIndex(sql, Entries.ledTo(sql, two, seen, told), "growth_entry_by_led_to");
            assertUsesIndex(
                    sql,
                    Ground.DELETIONS.before(sql, Instant.parse("2026-01-01T00:00:00Z"), 100),
                    "growth_deletion_by_time");
            assertUsesIndex(sql, DeletedEntries.leftOver(sql), "growth_entry_by_relationship");
        });
    }

    private static void follows(DSLContext sql, Condition seen, Condition told, GrowthQuery query, String index) {
        SelectQuery<?> select =
                Entries.matching(sql, "growth", query, seen, told).getQuery();
        select.addOrderBy(Entries.order(query));
        select.addLimit(51);
        assertUsesIndex(sql, select, index);
        assertNeedsNoSorting(sql, select);
    }

    private static void on(TestEngine engine, Reading reading) {
        try (House house = new House(engine)) {
            house.test.store().read(session -> {
                SeenEntries seen = new SeenEntries(house.levels);
                reading.look(session.sql(), seen.of(house.member, false), seen.ofLedTo(house.member));
                return true;
            });
        }
    }

    @FunctionalInterface
    private interface Reading {
        void look(DSLContext sql, Condition seen, Condition told);
    }
}
