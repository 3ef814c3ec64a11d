package rapport.calibration.store;

import static rapport.testkit.QueryPlans.assertNeedsNoSorting;
import static rapport.testkit.QueryPlans.assertUsesIndex;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectQuery;
import rapport.api.calibration.CalibrationsQuery;
import rapport.api.id.Ids;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** No list is read without the index that was made for it. */
class PlansTest {

    private final UUID some = Ids.next();

    @EachEngine
    void listsFollowTheIndexOfTheirOrder(TestEngine engine) {
        on(engine, (sql, seen) -> {
            follows(sql, seen, CalibrationsQuery.ALL, "calibration_by_time");
            follows(sql, seen, CalibrationsQuery.of(new RelationshipId(some)), "calibration_by_relationship");
            follows(sql, seen, CalibrationsQuery.by(new PersonId(some)), "calibration_by_person");
        });
    }

    @EachEngine
    void placesFactsAndCadencesAreFoundByAnIndex(TestEngine engine) {
        on(engine, (sql, seen) -> {
            List<UUID> two = List.of(some, Ids.next());
            assertUsesIndex(sql, CalibrationRows.places(sql, two), "calibration_place");
            assertUsesIndex(sql, Cadences.query(sql, two), "calibration_by_relationship");
            assertUsesIndex(sql, Cadences.query(sql, two), "concern_by_relationship");
            assertUsesIndex(
                    sql,
                    CalibrationFacts.query(
                            sql, two.stream().map(RelationshipId::new).toList()),
                    "calibration_by_relationship");
        });
    }

    @EachEngine
    void whatIsLeftOverIsFoundByAnIndex(TestEngine engine) {
        on(engine, (sql, seen) -> {
            assertUsesIndex(sql, LeftOverCalibrations.leftOver(sql), "calibration_by_relationship");
            assertUsesIndex(sql, LeftOverCalibrations.unspoken(sql), "calibration_by_person");
        });
    }

    private static void follows(DSLContext sql, Condition seen, CalibrationsQuery query, String index) {
        SelectQuery<?> select = CalibrationLists.matching(sql, query, seen).getQuery();
        select.addOrderBy(CalibrationLists.order(query));
        select.addLimit(51);
        assertUsesIndex(sql, select, index);
        assertNeedsNoSorting(sql, select);
    }

    private static void on(TestEngine engine, Reading reading) {
        try (House house = new House(engine)) {
            house.test.store().read(session -> {
                reading.look(session.sql(), new SeenCalibrations(house.levels).of(house.member));
                return true;
            });
        }
    }

    @FunctionalInterface
    private interface Reading {
        void look(DSLContext sql, Condition seen);
    }
}
