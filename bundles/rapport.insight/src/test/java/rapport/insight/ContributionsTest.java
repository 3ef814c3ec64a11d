package rapport.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.List;
import java.util.Map;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.TodayEntry;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** What other bundles know reaches the rules, and what they derive follows in the same work. */
class ContributionsTest {

    @EachEngine
    void rulesSeeWhatASourceKnowsAsSoonAsItChanges(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            Remarks remarks = remarks(house);
            Relationship acme = relationship(house, "Acme");
            assertThat(reasons(house)).isEmpty();

            remarks.make(acme.id(), "They sound tired");
            assertThat(reasons(house)).containsExactly("They sound tired");
            remarks.make(acme.id(), "They laugh again");
            assertThat(reasons(house)).containsExactly("They laugh again");
        }
    }

    @EachEngine
    void whatIsNewOfAPersonIsNewOfAllThatThePersonTouches(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            Remarks remarks = remarks(house);
            Relationship acme = relationship(house, "Acme");
            PersonId ann = house.directory.person("Ann Lee");
            house.stakeholder(acme, ann, 2);
            remarks.overhear(acme.id(), ann, "They sing");
            assertThat(reasons(house)).contains("They sing");
        }
    }

    @EachEngine
    void aSourceThatFailsKeepsWhatWasSaidFromItAndDisturbsNobody(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            Remarks remarks = remarks(house);
            RemarkCount count = new RemarkCount(house.test);
            house.contributions.addFollower(count);
            Relationship acme = relationship(house, "Acme");
            remarks.make(acme.id(), "They sound tired");
            assertThat(reasons(house)).containsExactly("They sound tired");

            remarks.broken = true;
            PersonId ann = house.directory.person("Ann Lee");
            house.stakeholder(acme, ann, 5);
            house.advanceDays(8);
            assertThat(house.adasRules()).containsExactlyInAnyOrder("remarked", "powerful-person-uncovered");
            assertThat(count.kept()).containsOnly(Map.entry(acme.id(), 1));
            assertThat(house.door.failures).isNotEmpty();
        }
    }

    @Test
    void aSourceIsAskedOnceHoweverManyRelationshipsChanged() {
        try (TestHouse house = new TestHouse(TestEngine.H2)) {
            Remarks remarks = remarks(house);
            for (int number = 0; number < 20; number++) {
                remarks.make(relationship(house, "Acme " + number).id(), "Hello");
            }
            house.test.settle();
            TestHouse.await(() -> settled(house));
            remarks.asked.set(0);
            house.deriveAnew();

            // There and back: two rebuilds of one chunk each.
            assertThat(remarks.asked).hasValue(2);
        }
    }

    @EachEngine
    void aFollowerKnowsEachChangeAndWhatIsGone(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            Remarks remarks = remarks(house);
            RemarkCount count = new RemarkCount(house.test);
            house.contributions.addFollower(count);
            RelationshipId acme = relationship(house, "Acme").id();
            RelationshipId other = relationship(house, "Other").id();
            remarks.make(acme, "Hello");
            remarks.make(acme, "Hello again");
            house.test.settle();
            assertThat(count.kept()).containsOnly(Map.entry(acme, 2), Map.entry(other, 0));

            Relationship relationship =
                    house.relationships.find(house.anybody, acme).orElseThrow();
            house.relationships.change(
                    house.anybody,
                    acme,
                    relationship.version(),
                    new RelationshipDraft(
                            "customers", relationship.party(), house.ada, null, null, Relationship.Status.PAUSED));
            house.test.settle();
            assertThat(count.kept()).containsOnlyKeys(other);
        }
    }

    @EachEngine
    void aFollowerThatThrowsIsUndoneAloneAndToldOfAllOnceItIsBack(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            Remarks remarks = remarks(house);
            RemarkCount count = new RemarkCount(house.test);
            house.contributions.addFollower(count);
            RelationshipId acme = relationship(house, "Acme").id();
            RelationshipId other = relationship(house, "Other").id();
            remarks.make(acme, "Hello");
            house.test.settle();
            TestHouse.await(() -> settled(house));

            count.broken = true;
            remarks.make(acme, "Hello again");
            assertThat(reasons(house)).containsExactly("Hello again");
            assertThat(count.kept()).containsOnly(Map.entry(acme, 1), Map.entry(other, 0));

            house.contributions.removeFollower(count);
            count.broken = false;
            house.contributions.addFollower(count);
            TestHouse.await(() -> count.kept().equals(Map.of(acme, 2, other, 0)));
        }
    }

    @Test
    void aFollowerThatComesLaterIsToldOfAllThatIsThere() {
        try (TestHouse house = new TestHouse(TestEngine.H2)) {
            Remarks remarks = remarks(house);
            RelationshipId acme = relationship(house, "Acme").id();
            remarks.make(acme, "Hello");
            house.test.settle();
            RemarkCount count = new RemarkCount(house.test);

            house.contributions.addFollower(count);
            TestHouse.await(() -> count.kept().equals(Map.of(acme, 1)));
        }
    }

    @Test
    void aFollowerThatOnlyCountsInAnotherWayCatchesUpWithoutTheFacts() {
        try (TestHouse house = new TestHouse(TestEngine.H2)) {
            Remarks remarks = remarks(house);
            RemarkCount count = new RemarkCount(house.test);
            house.contributions.addFollower(count);
            RelationshipId acme = relationship(house, "Acme").id();
            remarks.make(acme, "Hello");
            house.test.settle();
            TestHouse.await(() -> settled(house));
            int told = count.told;

            house.contributions.removeFollower(count);
            count.version = 2;
            house.contributions.addFollower(count);
            TestHouse.await(() -> settled(house));
            assertThat(count.caughtUp).contains(acme);
            assertThat(count.told).isEqualTo(told);
        }
    }

    @Test
    void aFollowerThatWasAwayForAChangeIsToldOfItWhenItIsBack() {
        try (TestHouse house = new TestHouse(TestEngine.H2)) {
            Remarks remarks = remarks(house);
            RemarkCount count = new RemarkCount(house.test);
            house.contributions.addFollower(count);
            RelationshipId acme = relationship(house, "Acme").id();
            remarks.make(acme, "Hello");
            house.test.settle();
            TestHouse.await(() -> settled(house));

            house.contributions.removeFollower(count);
            remarks.make(acme, "Hello again");
            house.test.settle();
            house.contributions.addFollower(count);
            TestHouse.await(() -> count.kept().equals(Map.of(acme, 2)));
        }
    }

    @Test
    void aSourceThatGoesTakesAlongWhatWasSaidFromIt() {
        try (TestHouse house = new TestHouse(TestEngine.H2)) {
            Remarks remarks = remarks(house);
            remarks.make(relationship(house, "Acme").id(), "Hello");
            assertThat(reasons(house)).containsExactly("Hello");

            house.contributions.removeSource(remarks);
            TestHouse.await(() -> reasons(house).isEmpty());
        }
    }

    @EachEngine
    void aRebuildTellsFollowersAnew(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            Remarks remarks = remarks(house);
            RemarkCount count = new RemarkCount(house.test);
            house.contributions.addFollower(count);
            RelationshipId acme = relationship(house, "Acme").id();
            remarks.make(acme, "Hello");
            house.test.settle();
            count.follow(List.of(), List.of(acme), house.clock.instant());
            assertThat(count.kept()).isEmpty();

            house.deriveAnew();
            assertThat(count.kept()).containsOnly(Map.entry(acme, 1));
        }
    }

    private static Remarks remarks(TestHouse house) {
        Remarks remarks = new Remarks(house.test);
        house.rules.removeLevel(house.customers);
        house.customers.silent = true;
        house.rules.addLevel(house.customers);
        house.contributions.addSource(remarks);
        house.rules.addRule(new Remarks.Latest());
        return remarks;
    }

    private static Relationship relationship(TestHouse house, String party) {
        return house.relationship(house.directory.organization(party), house.ada);
    }

    private static List<String> reasons(TestHouse house) {
        return house.adasToday().stream().map(TodayEntry::reason).toList();
    }

    private static boolean settled(TestHouse house) {
        String applied = house.test
                .store()
                .read(session -> session.sql()
                        .select(field(name("fingerprint"), SQLDataType.VARCHAR))
                        .from(table(name("rules_applied")))
                        .fetch(row -> row.value1())
                        .toString());
        return applied.contains(Remarks.Latest.class.getName())
                && house.contributions.fingerprint().lines().allMatch(applied::contains);
    }
}
