package rapport.team.store;

import static rapport.testkit.QueryPlans.assertNeedsNoSorting;
import static rapport.testkit.QueryPlans.assertUsesIndex;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.SelectQuery;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.RelationshipRecords;
import rapport.team.model.Requirement;
import rapport.team.model.RequirementsQuery;
import rapport.team.model.Serving;
import rapport.team.model.ServingsQuery;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** No list is read without the index that was made for it. */
class PlansTest {

    @EachEngine
    void pulsesAreFoundByIndexes(TestEngine engine) {
        try (House house = new House(engine)) {
            house.test.store().read(session -> {
                assertUsesIndex(
                        session.sql(),
                        PulseRows.waitingFor(session.sql(), UUID.randomUUID()),
                        "team_pulse_asked_by_person");
                assertUsesIndex(
                        session.sql(),
                        PulseRows.asked(session.sql(), PulseTable.FINGERPRINT.eq("f")),
                        "team_pulse_asked_by_fingerprint");
                assertUsesIndex(
                        session.sql(),
                        session.sql()
                                .selectFrom(PulseTable.PULSE)
                                .orderBy(PulseTable.OPENED_ON.desc(), PulseTable.ID.desc())
                                .limit(10),
                        "team_pulse_by_day");
                return true;
            });
        }
    }

    @EachEngine
    void whatIsForTwoIsFoundByEitherOfThem(TestEngine engine) {
        try (House house = new House(engine)) {
            UUID me = UUID.randomUUID();
            house.test.store().read(session -> {
                for (String index : List.of("team_talk_by_pair", "team_talk_by_other")) {
                    assertUsesIndex(session.sql(), SqlTalks.own(session.sql(), me, "may"), index);
                }
                for (String index : List.of("team_talk_point_by_pair", "team_talk_point_by_other")) {
                    assertUsesIndex(session.sql(), SqlTalks.ownPoints(session.sql(), me, "may"), index);
                }
                for (String index : List.of("team_recognition_by_giver", "team_recognition_by_receiver")) {
                    assertUsesIndex(session.sql(), SqlRecognitions.own(session.sql(), me, "may"), index);
                }
                return true;
            });
        }
    }

    @EachEngine
    void requirementsAreListedInTheOrderOfAnIndex(TestEngine engine) {
        RelationshipId some = new RelationshipId(UUID.randomUUID());
        follows(engine, RequirementsQuery.ALL, "team_requirement_by_place");
        follows(engine, new RequirementsQuery(some, null), "team_requirement_by_relationship");
        follows(engine, new RequirementsQuery(null, new PersonId(UUID.randomUUID())), "team_requirement_by_owner");
        try (House house = new House(engine)) {
            RelationshipRecords<Requirement> records = SqlRequirements.records(house.levels);
            house.test.store().read(session -> {
                assertUsesIndex(
                        session.sql(),
                        records.newestOf(session.sql(), List.of(some, some), RequirementRows.RECORDED_AT, 9),
                        "team_requirement_by_time");
                assertUsesIndex(
                        session.sql(),
                        records.remains().deletedBefore(session.sql(), Instant.EPOCH),
                        "team_requirement_by_deletion");
                return true;
            });
        }
    }

    @EachEngine
    void whoServesWhomIsListedInTheOrderOfAnIndex(TestEngine engine) {
        RelationshipId some = new RelationshipId(UUID.randomUUID());
        OrganizationId server = new OrganizationId(UUID.randomUUID());
        try (House house = new House(engine)) {
            RelationshipRecords<Serving> records = SqlServings.records(house.levels);
            house.test.store().read(session -> {
                Map.of(
                                ServingsQuery.ALL,
                                "team_serving_by_time",
                                new ServingsQuery(some, null),
                                "team_serving_by_relationship",
                                new ServingsQuery(null, server),
                                "team_serving_by_server")
                        .forEach((query, index) -> {
                            SelectQuery<Record> list = records.matching(
                                            session.sql(), house.member, SqlServings.matching(records, query))
                                    .getQuery();
                            list.addOrderBy(SqlServings.order(records, query));
                            list.addLimit(10);
                            assertUsesIndex(session.sql(), list, index);
                            assertNeedsNoSorting(session.sql(), list);
                        });
                assertUsesIndex(
                        session.sql(),
                        records.newestOf(session.sql(), List.of(some, some), ServingRows.RECORDED_AT, 9),
                        "team_serving_by_relationship");
                return true;
            });
        }
    }

    private static void follows(TestEngine engine, RequirementsQuery query, String index) {
        try (House house = new House(engine)) {
            RelationshipRecords<Requirement> records = SqlRequirements.records(house.levels);
            house.test.store().read(session -> {
                SelectQuery<Record> list = records.matching(
                                session.sql(), house.member, SqlRequirements.matching(records, query))
                        .getQuery();
                list.addOrderBy(SqlRequirements.order(records, query));
                list.addLimit(10);
                assertUsesIndex(session.sql(), list, index);
                assertNeedsNoSorting(session.sql(), list);
                return true;
            });
        }
    }
}
