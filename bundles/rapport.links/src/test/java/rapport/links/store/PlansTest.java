package rapport.links.store;

import static rapport.testkit.QueryPlans.assertNeedsNoSorting;
import static rapport.testkit.QueryPlans.assertUsesIndex;

import java.time.Instant;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import rapport.api.relationship.RelationshipId;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** No list is read without the index that was made for it. */
class PlansTest {

    private static final UUID SOME = UUID.randomUUID();

    @EachEngine
    void listsFollowTheIndexOfTheirOrder(TestEngine engine) {
        on(engine, (sql, seen) -> {
            Query about = LinkRows.aboutQuery(sql, "ask", SOME, seen);
            assertUsesIndex(sql, about, "private_link_by_subject");
            assertNeedsNoSorting(sql, about);
            Query in = LinkRows.inQuery(sql, new RelationshipId(SOME), seen);
            assertUsesIndex(sql, in, "private_link_by_relationship");
            assertNeedsNoSorting(sql, in);
            assertUsesIndex(sql, LinkRows.held(sql, "f"), "private_link_by_fingerprint");
        });
    }

    @EachEngine
    void whatIsToBeForgottenIsFoundByAnIndex(TestEngine engine) {
        on(engine, (sql, seen) -> {
            assertUsesIndex(sql, OldLinks.ROWS.before(sql, Instant.EPOCH), "private_link_by_end");
            assertUsesIndex(sql, OldLinks.ROWS.withoutRelationship(sql), "private_link_by_relationship");
            assertUsesIndex(sql, OldLinks.ROWS.withoutPerson(sql), "private_link_by_person");
        });
    }

    private static void on(TestEngine engine, Reading reading) {
        try (House house = new House(engine)) {
            house.test.store().read(session -> {
                reading.look(session.sql(), new SeenLinks(house.levels).of(house.member));
                return true;
            });
        }
    }

    @FunctionalInterface
    private interface Reading {
        void look(DSLContext sql, Condition seen);
    }
}
