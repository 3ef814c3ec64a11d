package rapport.climate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static rapport.climate.store.House.done;
import static rapport.testkit.QueryPlans.assertUsesIndex;
import static rapport.testkit.QueryPlans.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.impl.DSL;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.climate.Climate;
import rapport.api.incident.Incident;
import rapport.api.incident.Incident.Height;
import rapport.api.incident.IncidentDraft;
import rapport.api.outcome.Objection;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.climate.model.Formula;
import rapport.store.api.Conflict;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class SqlIncidentsTest {

    private static final PersonId SOMEBODY = new PersonId(UUID.randomUUID());

    @EachEngine
    void anIncidentIsRecordedGoesHigherAndIsRepaired(TestEngine engine) {
        try (House house = new House(engine)) {
            Incident recorded = house.record("Data came late", Height.COFFEE);
            Instant later = house.test.clock().instant();
            Incident higher = done(
                    house.incidents.escalate(house.member, recorded.id(), recorded.version(), Height.DIRECTOR, later));
            Incident repaired = done(
                    house.incidents.repair(house.member, higher.id(), higher.version(), "Sent it by courier", later));

            assertThat(higher.height()).isEqualTo(Height.DIRECTOR);
            assertThat(repaired.repair()).isEqualTo("Sent it by courier");
            Incident open = done(house.incidents.reopen(house.member, repaired.id(), repaired.version()));
            assertThat(open.repairedAt()).isNull();
            assertThat(house.events())
                    .containsExactly("IncidentRecorded", "IncidentEscalated", "IncidentRepaired", "IncidentReopened");
            assertThatExceptionOfType(Conflict.class)
                    .isThrownBy(() ->
                            house.incidents.repair(house.member, repaired.id(), repaired.version(), "Again", later));
        }
    }

    @EachEngine
    void whatCannotBeIsRefusedWithAllThatSpeaksAgainstIt(TestEngine engine) {
        try (House house = new House(engine)) {
            Instant now = house.test.clock().instant();
            IncidentDraft draft =
                    new IncidentDraft(house.donor.id(), " ", Height.COFFEE, now.plus(Duration.ofDays(9)), now, null);
            Incident recorded = house.record("Data came late", Height.MANAGER);

            assertThat(house.incidents.record(house.member, draft).objections())
                    .extracting(Objection::field)
                    .containsExactly("what", "happenedAt", "reachedAt");
            assertThat(house.incidents
                            .escalate(house.member, recorded.id(), recorded.version(), Height.COFFEE, now)
                            .objections())
                    .extracting(Objection::field)
                    .containsExactly("height");
        }
    }

    @EachEngine
    void whatIsDeletedComesBackUntilItIsGoneForGood(TestEngine engine) {
        try (House house = new House(engine)) {
            DeletedIncidents purge = new DeletedIncidents(house.test.database(), house.test.clock());
            Incident recorded = house.record("Data came late", Height.COFFEE);
            house.incidents.delete(house.member, recorded.id(), recorded.version());
            assertThat(house.list(house.member)).isEmpty();
            house.incidents.restore(house.member, recorded.id());
            assertThat(house.list(house.member)).hasSize(1);

            Incident back = house.list(house.member).get(0);
            house.incidents.delete(house.member, back.id(), back.version());
            assertThat(purge.forgetSome()).isZero();
            house.test.clock().advance(Duration.ofDays(31));
            assertThat(purge.forgetSome()).isEqualTo(1);
            house.incidents.restore(house.member, back.id());
            assertThat(house.list(house.member)).isEmpty();
        }
    }

    @EachEngine
    void onlyWhoMaySeeTheRelationshipSeesWhatWentWrong(TestEngine engine) {
        try (House house = new House(engine)) {
            Incident recorded = house.record("Data came late", Height.COFFEE);
            Caller reader = Callers.as(Role.READER, Map.of(), SOMEBODY);
            Caller outsider = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE), SOMEBODY);

            assertThat(house.list(reader)).hasSize(1);
            assertThat(house.list(outsider)).isEmpty();
            assertThat(house.incidents.find(outsider, recorded.id())).isEmpty();
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> house.incidents.delete(reader, recorded.id(), recorded.version()));
            house.levels.disable("donors");
            assertThat(house.list(house.member)).isEmpty();
        }
    }

    @EachEngine
    void theClimateFollowsTheFacts(TestEngine engine) {
        try (House house = new House(engine)) {
            ClimateFollower follower = house.follower(Formula.TWO);
            KeptClimates climates = house.climates(Formula.TWO);
            RelationshipId id = house.donor.id();
            assertThat(climates.find(house.member, id).orElseThrow().state()).isEqualTo(Climate.State.UNKNOWN);

            house.record("Data came late", Height.DIRECTOR);
            house.tell(follower);
            Climate climate = climates.find(house.member, id).orElseThrow();
            assertThat(climate.state()).isEqualTo(Climate.State.STRAINED);
            assertThat(climate.reasons())
                    .singleElement()
                    .matches(reason -> reason.kind().equals("incident.open")
                            && reason.words().equals("Data came late"));
            assertThat(climates.states(house.member, List.of(id))).containsOnly(Map.entry(id, Climate.State.STRAINED));
            assertThat(climates.history(house.member, id)).hasSize(1);

            house.test.clock().advance(Duration.ofDays(400));
            assertThat(climates.find(house.member, id).orElseThrow().state()).isEqualTo(Climate.State.UNKNOWN);
            house.test
                    .store()
                    .run(
                            house.member,
                            work -> follower.follow(
                                    List.of(), List.of(id), house.test.clock().instant()));
            assertThat(climates.history(house.member, id)).isEmpty();
        }
    }

    @EachEngine
    void listsAndFactsFollowAnIndex(TestEngine engine) {
        try (House house = new House(engine)) {
            RelationshipId one = new RelationshipId(UUID.randomUUID());
            house.test.store().run(house.member, work -> {
                assertUsesIndex(
                        work.sql(),
                        IncidentRows.matching(work.sql(), one, DSL.noCondition())
                                .getQuery(),
                        "incident_by_relationship");
                assertThat(plan(work.sql(), ClimateFollower.query(work.sql(), List.of(one.value(), UUID.randomUUID()))))
                        .as("the column of the climate")
                        .doesNotContain(".tablescan", "seq scan");
                assertUsesIndex(
                        work.sql(),
                        IncidentFacts.query(work.sql(), List.of(one, house.donor.id())),
                        "incident_by_relationship");
            });
        }
    }
}
