package rapport.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import rapport.api.interaction.Channel;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.SignalId;
import rapport.api.signal.TodayEntry;
import rapport.insight.rules.WorkingApart;
import rapport.insight.store.Silos;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** Parts that work for one relationship and never talk are named, until they are seen to talk. */
class SilosTest {

    @EachEngine
    void partsOfTheirsThatAreNeverInOneConversationAreNamedUntilTheyAre(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            begin(house);
            OrganizationId acme = house.directory.organization("Acme");
            house.relationship(acme, house.ada);
            PersonId buyer = works(house, "Ann Lee", acme, "Purchasing");
            PersonId operator = works(house, "Bob Ray", acme, "Operations");
            meet(house, 3, buyer);
            meet(house, 2, operator);
            house.advanceDays(20);
            assertThat(house.adasRules())
                    .as("two contacts are none to speak of")
                    .doesNotContain("silo");

            meet(house, 1, operator);
            house.advanceDays(29);
            assertThat(house.adasRules()).as("patience").doesNotContain("silo");
            house.advanceDays(1);
            TodayEntry silo = silo(house);
            assertThat(silo.reason())
                    .isEqualTo(
                            "At Acme, Operations and Purchasing both work with you, and were never in one conversation.");

            house.today.snooze(house.adaAsks, silo.id(), house.clock.instant().plus(Duration.ofDays(1)));
            assertThat(house.adasRules()).doesNotContain("silo");
            house.advanceDays(1);
            assertThat(house.adasRules()).containsOnlyOnce("silo");

            house.happened(house.clock.instant(), Channel.IN_PERSON, house.ada, buyer, operator);
            assertThat(house.adasRules()).doesNotContain("silo");
        }
    }

    @EachEngine
    void partsOfOursAreNamedUntilTheyTalkAmongThemselves(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            begin(house);
            OrganizationId acme = house.directory.organization("Acme");
            RelationshipId relationship = house.relationship(acme, house.ada).id();
            PersonId ann = works(house, "Ann Lee", acme, null);
            PersonId ben = house.directory.ourPerson("Ben Ours");
            house.directory.takesPosition(house.ada, house.directory.ourOrganization("Sales"), "Seller");
            house.directory.takesPosition(ben, house.directory.ourOrganization("Delivery"), "Engineer");
            meet(house, 3, ann);
            for (int meeting = 0; meeting < 3; meeting++) {
                house.met(ben, ann);
            }
            house.advanceDays(30);
            assertThat(silo(house).reason())
                    .isEqualTo("Delivery and Sales both work with Acme, and nobody has seen them talk.");

            house.today.done(house.adaAsks, silo(house).id());
            assertThat(house.adasRules()).doesNotContain("silo");
            assertThat(house.today.of(house.adaAsks, relationship))
                    .extracting(TodayEntry::rule)
                    .doesNotContain("silo");

            house.today.reopen(house.adaAsks, siloAnyhow(house, relationship));
            house.met(house.ada, ben);
            house.wrote(house.ada, ann);
            assertThat(house.adasRules()).doesNotContain("silo");
        }
    }

    private static SignalId siloAnyhow(TestHouse house, RelationshipId relationship) {
        return house.test.entries().stream()
                .filter(entry -> entry.event().equals("SignalDone"))
                .map(entry -> new SignalId(entry.subject().id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing was done in " + relationship));
    }

    private static void begin(TestHouse house) {
        house.rules.removeLevel(house.customers);
        house.contributions.addSource(new Silos(house.test.database()));
        house.rules.addRule(new WorkingApart(30));
    }

    private static PersonId works(TestHouse house, String name, OrganizationId at, @Nullable String department) {
        PersonId person = house.directory.person(name);
        house.directory.takesPosition(person, at, "Expert", department);
        return person;
    }

    private static void meet(TestHouse house, int often, PersonId whom) {
        for (int meeting = 0; meeting < often; meeting++) {
            house.met(house.ada, whom);
        }
    }

    private static TodayEntry silo(TestHouse house) {
        return house.adasToday().stream()
                .filter(entry -> entry.rule().equals("silo"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no silo in " + house.adasToday()));
    }
}
