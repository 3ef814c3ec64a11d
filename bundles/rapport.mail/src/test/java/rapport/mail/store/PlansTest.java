package rapport.mail.store;

import static rapport.testkit.QueryPlans.assertNeedsNoSorting;
import static rapport.testkit.QueryPlans.assertUsesIndex;

import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectQuery;
import org.jspecify.annotations.Nullable;
import rapport.api.mail.Mail;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** No list is read without the index that was made for it. */
class PlansTest {

    @EachEngine
    void listsFollowTheIndexOfTheirOrder(TestEngine engine) {
        on(engine, (sql, seen) -> {
            follows(sql, seen, null, "mail_by_time");
            follows(sql, seen, Mail.State.FAILED, "mail_by_state");
        });
    }

    @EachEngine
    void whatIsDueIsFoundByAnIndex(TestEngine engine) {
        on(engine, (sql, seen) -> {
            assertUsesIndex(sql, Deliveries.due(sql, Instant.EPOCH), "mail_by_turn");
            assertUsesIndex(sql, Deliveries.leftBehind(sql, Instant.EPOCH), "mail_by_");
            assertUsesIndex(sql, OldMail.ROWS.before(sql, Instant.EPOCH), "mail_by_time");
            assertUsesIndex(sql, OldMail.ROWS.withoutPerson(sql), "mail_by_person");
            assertUsesIndex(sql, OldMail.ROWS.withoutRelationship(sql), "mail_by_relationship");
        });
    }

    private static void follows(DSLContext sql, Condition seen, Mail.@Nullable State state, String index) {
        SelectQuery<?> select = MailRows.matching(sql, state, seen).getQuery();
        select.addOrderBy(MailRows.order(state));
        select.addLimit(51);
        assertUsesIndex(sql, select, index);
        assertNeedsNoSorting(sql, select);
    }

    private static void on(TestEngine engine, Reading reading) {
        try (House house = new House(engine)) {
            house.test.store().read(session -> {
                reading.look(session.sql(), new SeenMail(house.levels).of(house.manager));
                return true;
            });
        }
    }

    @FunctionalInterface
    private interface Reading {
        void look(DSLContext sql, Condition seen);
    }
}
