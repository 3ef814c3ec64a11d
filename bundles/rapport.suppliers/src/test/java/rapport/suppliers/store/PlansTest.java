package rapport.suppliers.store;

import static org.jooq.impl.DSL.noCondition;
import static rapport.testkit.QueryPlans.assertNeedsNoSorting;
import static rapport.testkit.QueryPlans.assertUsesIndex;

import java.time.Instant;
import java.util.List;
import org.jooq.SelectFinalStep;
import org.jooq.SelectQuery;
import rapport.api.id.Ids;
import rapport.api.relationship.RelationshipId;
import rapport.suppliers.model.Assessment;
import rapport.suppliers.model.SupplierRecord;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** No list is read without the index that was made for it. */
class PlansTest {

    @EachEngine
    void listsFollowTheIndexOfTheirOrder(TestEngine engine) {
        try (House house = new House(engine)) {
            for (Register<? extends SupplierRecord> register : List.of(
                    house.files.lines(), house.files.deliveries(), house.files.papers(), house.files.assessments())) {
                follows(house, register, false);
                follows(house, register, true);
            }
        }
    }

    @EachEngine
    void factsAndWhatIsToBeForgottenAreFoundByAnIndex(TestEngine engine) {
        try (House house = new House(engine)) {
            house.test.store().read(session -> {
                List<RelationshipId> two = List.of(new RelationshipId(Ids.next()), new RelationshipId(Ids.next()));
                assertUsesIndex(
                        session.sql(),
                        house.files.papers().records().newestOf(session.sql(), two, Rows.ACT_BY, 10),
                        "suppliers_paper_by_relationship");
                for (Rows<? extends SupplierRecord> rows : Rows.ALL) {
                    assertUsesIndex(
                            session.sql(),
                            Register.records(rows, house.levels)
                                    .remains()
                                    .deletedBefore(session.sql(), Instant.parse("2026-01-01T00:00:00Z")),
                            rows.table() + "_by_deletion");
                }
                return true;
            });
        }
    }

    @EachEngine
    void theNewestOfOneAndOfEachAreFoundByAnIndex(TestEngine engine) {
        try (House house = new House(engine)) {
            Register<Assessment> assessments = house.files.assessments();
            house.test.store().read(session -> {
                SelectQuery<?> ofOne = assessments
                        .records()
                        .matching(
                                session.sql(),
                                house.member,
                                assessments.records().relationship().eq(Ids.next()))
                        .getQuery();
                ofOne.addOrderBy(assessments.latestFirst());
                ofOne.addLimit(2);
                assertUsesIndex(session.sql(), ofOne, "suppliers_assessment_by_relationship");
                assertNeedsNoSorting(session.sql(), ofOne);
                SelectQuery<?> ofEach = assessments
                        .records()
                        .matching(session.sql(), house.member, assessments.isNewest())
                        .getQuery();
                ofEach.addOrderBy(assessments.order(false));
                ofEach.addLimit(51);
                assertUsesIndex(session.sql(), ofEach, "suppliers_assessment_by_day");
                assertUsesIndex(session.sql(), ofEach, "suppliers_assessment_by_relationship");
                return true;
            });
        }
    }

    private static <T extends SupplierRecord> void follows(House house, Register<T> register, boolean ofOne) {
        house.test.store().read(session -> {
            SelectFinalStep<?> matching = register.records()
                    .matching(
                            session.sql(),
                            house.member,
                            ofOne ? register.records().relationship().eq(Ids.next()) : noCondition());
            SelectQuery<?> select = matching.getQuery();
            select.addOrderBy(register.order(ofOne));
            select.addLimit(51);
            String table = register.rows().table();
            assertUsesIndex(session.sql(), select, table + (ofOne ? "_by_relationship" : "_by_day"));
            assertNeedsNoSorting(session.sql(), select);
            return true;
        });
    }
}
