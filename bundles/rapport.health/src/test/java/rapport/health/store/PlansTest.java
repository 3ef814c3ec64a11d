package rapport.health.store;

import static rapport.testkit.QueryPlans.assertUsesIndex;
import static rapport.testkit.QueryPlans.plan;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jooq.Query;
import rapport.api.id.Ids;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.Wanted;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** Nothing is read without the index that was made for it. */
class PlansTest {

    @EachEngine
    void thePortfolioIsFoundByLevelOrOwner(TestEngine engine) {
        try (House house = new House(engine)) {
            house.test.store().read(session -> {
                for (List<String> levels : List.of(List.of("donors"), List.of("donors", "friends"))) {
                    Query all = Glance.walk(session.sql(), levels, null);
                    Assertions.assertThat(plan(session.sql(), all)).doesNotContain(".tablescan", "seq scan");
                    Query owned = Glance.walk(session.sql(), levels, new PersonId(Ids.next()));
                    assertUsesIndex(session.sql(), owned, "relationship_by_owner");
                }
                return true;
            });
        }
    }

    @EachEngine
    void whetherAnythingChangedIsToldByAHandfulOfLookUps(TestEngine engine) {
        try (House house = new House(engine)) {
            house.test.store().read(session -> {
                assertUsesIndex(session.sql(), Glance.latest(session.sql()), "relationship_health_by_time");
                return true;
            });
        }
    }

    @EachEngine
    void historyAndPromisesAreFoundByAnIndex(TestEngine engine) {
        try (House house = new House(engine)) {
            house.test.store().read(session -> {
                RelationshipId some = new RelationshipId(Ids.next());
                Query history = KeptHealths.points(session.sql(), some, Instant.EPOCH);
                Assertions.assertThat(plan(session.sql(), history)).doesNotContain(".tablescan", "seq scan");
                Query promises = PromiseFacts.query(session.sql(), List.of(Ids.next(), Ids.next()));
                assertUsesIndex(session.sql(), promises, "commitment_by_relationship");
                return true;
            });
        }
    }

    @EachEngine
    void theColumnOfListsIsFoundByItsRelationships(TestEngine engine) {
        try (House house = new House(engine)) {
            house.test.store().read(session -> {
                Query column = KeptHealths.levelled(Wanted.among(HouseTables.ID, Ids.next(), Ids.next()));
                column.attach(session.sql().configuration());
                Assertions.assertThat(plan(session.sql(), column)).doesNotContain(".tablescan", "seq scan");
                return true;
            });
        }
    }

    @EachEngine
    void whatWasKeptOfTheEvidenceIsFoundByItsRelationship(TestEngine engine) {
        try (House house = new House(engine)) {
            house.test.store().read(session -> {
                Query kept = Reckoned.query(Wanted.among(HealthTable.EVIDENCE_OF, Ids.next(), Ids.next()));
                kept.attach(session.sql().configuration());
                Assertions.assertThat(plan(session.sql(), kept)).doesNotContain(".tablescan", "seq scan");
                return true;
            });
        }
    }
}
