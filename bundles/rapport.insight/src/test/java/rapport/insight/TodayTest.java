package rapport.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.interaction.Channel;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.rest.ResourceNotFound;
import rapport.api.signal.Severity;
import rapport.api.signal.TodayEntry;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class TodayTest {

    @EachEngine
    void silenceShowsWhenTheCadenceHasPassedAndGoesWithTheNextContact(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            quiet(house);
            OrganizationId acme = house.directory.organization("Acme");
            PersonId ann = house.directory.person("Ann Lee");
            house.stakeholder(house.relationship(acme, house.ada), ann, 3);
            house.met(house.ada, ann);
            assertThat(house.adasRules()).isEmpty();

            house.advanceDays(30);
            TodayEntry entry = house.adasToday().get(0);
            assertThat(entry.rule()).isEqualTo("silence");
            assertThat(entry.reason())
                    .isEqualTo("Nobody has been in touch with Acme for 30 days; you wanted to every 30 days.");
            assertThat(entry.party().name()).isEqualTo("Acme");
            assertThat(entry.person()).isNotNull();

            house.wrote(house.ada, ann);
            assertThat(house.adasRules()).isEmpty();
        }
    }

    @EachEngine
    void aPromiseShowsBeforeItIsDueAndGoesWhenItIsKept(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            quiet(house);
            OrganizationId acme = house.directory.organization("Acme");
            Relationship relationship = house.relationship(acme, house.ada);
            LocalDate due =
                    LocalDate.ofInstant(house.clock.instant(), ZoneOffset.UTC).plusDays(5);
            var promise = house.commitments
                    .promise(
                            house.anybody,
                            new CommitmentDraft("Send the offer", house.ada, acme, due, relationship.id()))
                    .findValue()
                    .orElseThrow();
            assertThat(house.adasRules()).isEmpty();

            house.advanceDays(3);
            assertThat(house.adasToday()).extracting(TodayEntry::severity).containsExactly(Severity.THIS_WEEK);
            house.advanceDays(3);
            assertThat(house.adasToday()).extracting(TodayEntry::severity).containsExactly(Severity.NOW);

            house.commitments.settle(house.anybody, promise.id(), promise.version(), Commitment.State.KEPT);
            assertThat(house.adasRules()).isEmpty();
        }
    }

    @EachEngine
    void whatIsDoneComesBackOnlyWhenItBecomesTrueAnew(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            quiet(house);
            PersonId ann = customer(house);
            house.met(house.ada, ann);
            house.advanceDays(31);
            TodayEntry entry = house.adasToday().get(0);

            house.today.done(house.adaAsks, entry.id());
            assertThat(house.adasRules()).isEmpty();
            house.deriveAnew();
            house.advanceDays(200);
            assertThat(house.adasRules()).doesNotContain("silence");

            house.met(house.ada, ann);
            assertThat(house.adasRules()).isEmpty();
            house.advanceDays(31);
            assertThat(house.adasRules()).contains("silence");
        }
    }

    @EachEngine
    void aSnoozedSignalComesBackByItselfAndAReopenedOneAtOnce(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            quiet(house);
            house.met(house.ada, customer(house));
            house.advanceDays(31);
            TodayEntry entry = house.adasToday().get(0);

            house.today.snooze(house.adaAsks, entry.id(), house.clock.instant().plus(Duration.ofDays(1)));
            assertThat(house.adasRules()).isEmpty();
            house.advanceDays(1);
            assertThat(house.adasRules()).containsExactly("silence");

            house.today.done(house.adaAsks, entry.id());
            assertThat(house.adasRules()).isEmpty();
            house.today.reopen(house.adaAsks, entry.id());
            assertThat(house.adasRules()).containsExactly("silence");
            assertThat(house.test.entries())
                    .extracting(said -> said.event())
                    .contains("SignalSnoozed", "SignalDone", "SignalReopened");
        }
    }

    @EachEngine
    void aFriendWhomNoRelationshipLooksAfterIsNamedOnceTheTieHasFaded(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            quiet(house);
            PersonId ann = house.directory.person("Ann Lee");
            for (int meeting = 0; meeting < 8; meeting++) {
                house.met(house.ada, ann);
                house.met(ann, house.ada);
            }
            assertThat(house.adasRules()).isEmpty();

            house.advanceDays(400);
            TodayEntry entry = house.adasToday().get(0);
            assertThat(entry.rule()).isEqualTo("fading-tie");
            assertThat(entry.severity()).isEqualTo(Severity.WATCH);
            assertThat(entry.findRelationship()).isEmpty();
            assertThat(entry.party().name()).isEqualTo("Ann Lee");
            assertThat(house.today.counts(house.adaAsks, false)).containsExactly(Map.entry(Severity.WATCH, 1));
            assertThat(house.today
                            .of(Callers.as(Role.MANAGER, Map.of(), ann), PageRequest.first(5))
                            .items())
                    .as("a tie is told to nobody but its owner")
                    .isEmpty();

            house.today.snooze(house.adaAsks, entry.id(), house.clock.instant().plus(Duration.ofDays(1)));
            assertThat(house.adasRules()).isEmpty();
            house.advanceDays(1);
            house.today.done(house.adaAsks, entry.id());
            assertThat(house.adasRules()).isEmpty();
            assertThat(house.today.find(house.adaAsks, entry.id())).isPresent();
            house.today.reopen(house.adaAsks, entry.id());
            assertThat(house.adasRules()).containsExactly("fading-tie");

            house.stakeholder(house.relationship(house.directory.organization("Acme"), null), ann, 2);
            assertThat(house.adasRules()).as("now Acme's relationship tells it").isEmpty();
        }
    }

    @EachEngine
    void whoNeedsTheCallerOutsideOfAnyRelationshipComesAfterTheFullPages(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            house.neglectedCustomer("Acme");
            PersonId ann = house.directory.person("Ann Lee");
            for (int meeting = 0; meeting < 16; meeting++) {
                house.happened(house.clock.instant(), Channel.IN_PERSON, house.ada, ann);
                house.happened(house.clock.instant(), Channel.IN_PERSON, ann, house.ada);
            }
            house.advanceDays(400);
            int all = house.adasToday().size();
            Slice<TodayEntry> first = house.today.of(house.adaAsks, PageRequest.first(all - 1));
            assertThat(first.items()).hasSize(all - 1).noneMatch(entry -> entry.relationship() == null);
            Slice<TodayEntry> second = house.today.of(house.adaAsks, new PageRequest(all - 1, first.nextCursor()));
            assertThat(second.items()).extracting(entry -> entry.party().name()).containsExactly("Ann Lee");
            assertThat(second.nextCursor()).isNull();
        }
    }

    @EachEngine
    void aLevelThatVanishesTakesItsSignalsAlongAndBringsThemBack(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            house.relationship(house.directory.organization("Acme"), house.ada);
            assertThat(house.adasRules()).containsExactly("grumble");

            house.levelVanishes();
            assertThat(house.adasRules()).isEmpty();
            house.levelAppears();
            assertThat(house.adasRules()).containsExactly("grumble");
        }
    }

    @Test
    void aRuleThatComesLaterLooksAtWhatIsThere() throws InterruptedException {
        try (TestHouse house = new TestHouse(TestEngine.H2)) {
            house.levelVanishes();
            house.levelAppears();
            house.rules.removeLevel(house.customers);
            house.relationship(house.directory.organization("Acme"), house.ada);
            assertThat(house.adasRules()).isEmpty();

            house.rules.addLevel(house.customers);
            for (int attempt = 0; attempt < 1_000 && house.adasRules().isEmpty(); attempt++) {
                Thread.sleep(50);
            }
            assertThat(house.adasRules()).containsExactly("grumble");
        }
    }

    @Test
    void aFaultyRuleKeepsWhatItSaidBeforeAndDisturbsNobody() {
        try (TestHouse house = new TestHouse(TestEngine.H2)) {
            Relationship relationship = house.relationship(house.directory.organization("Acme"), house.ada);
            PersonId ann = house.directory.person("Ann Lee");
            assertThat(house.adasRules()).containsExactly("grumble");

            house.customers.rule.broken = true;
            house.stakeholder(relationship, ann, 5);
            house.advanceDays(8);
            assertThat(house.adasRules()).containsExactlyInAnyOrder("grumble", "powerful-person-uncovered");
            assertThat(house.door.failures).isNotEmpty().allMatch(sentence -> sentence.contains("I am broken"));
        }
    }

    @EachEngine
    void aMoveOfSomebodyWeKnowIsNews(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            quiet(house);
            OrganizationId acme = house.directory.organization("Acme");
            OrganizationId other = house.directory.organization("Other");
            PersonId ann = house.directory.person("Ann Lee");
            house.relationship(acme, house.ada);
            house.directory.takesPosition(ann, acme, "Buyer");
            assertThat(house.adasRules()).isEmpty();

            house.directory.takesPosition(ann, other, "Director");
            assertThat(house.adasToday())
                    .extracting(TodayEntry::reason)
                    .containsExactly("Ann Lee is now Director at Other.");
        }
    }

    @EachEngine
    void eachSeesWhatIsAddressedToThemAndManagersWhatIsAddressedToNobody(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            PersonId ben = house.directory.ourPerson("Ben Ours");
            house.withAccounts.add(ben);
            PersonId cleo = house.directory.ourPerson("Cleo Ours, who cannot sign in");
            house.relationship(house.directory.organization("Of Cleo"), cleo);
            house.relationship(house.directory.organization("Of Ada"), house.ada);
            house.relationship(house.directory.organization("Of Ben"), ben);
            house.relationship(house.directory.organization("Of nobody"), null);
            house.test.settle();

            assertThat(parties(house, house.adaAsks)).containsExactly("Of Ada");
            assertThat(parties(house, Callers.as(Role.MANAGER, Map.of(), ben)))
                    .containsExactly("Of Ben", "Of Cleo", "Of nobody");
            assertThat(parties(house, Callers.as(Role.MEMBER, Map.of("customers", Right.NONE), house.ada)))
                    .isEmpty();
            assertThat(parties(house, Caller.platform("a program"))).hasSize(4);
            assertThat(house.today.counts(house.adaAsks, false)).containsOnly(Map.entry(Severity.WATCH, 1));
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> house.today.ofEverybody(house.adaAsks, PageRequest.first(5)));
        }
    }

    @Test
    void whoMayOnlyReadChangesNothingAndWhoMayNotReadKnowsNothing() {
        try (TestHouse house = new TestHouse(TestEngine.H2)) {
            house.relationship(house.directory.organization("Acme"), house.ada);
            TodayEntry entry = house.adasToday().get(0);
            Caller reader = Callers.as(Role.READER, Map.of(), house.ada);
            Caller outsider = Callers.as(Role.MEMBER, Map.of("customers", Right.NONE), house.ada);

            assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> house.today.done(reader, entry.id()));
            assertThatExceptionOfType(ResourceNotFound.class).isThrownBy(() -> house.today.done(outsider, entry.id()));
        }
    }

    @EachEngine
    void pagesOfTodayAreInOrderAndLeaveNothingOut(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            for (int number = 0; number < 12; number++) {
                OrganizationId party = house.directory.organization("Acme " + number);
                Relationship relationship = house.relationship(party, number % 3 == 0 ? null : house.ada);
                house.stakeholder(relationship, house.directory.person("Ann " + number), 5);
                house.clock.advance(Duration.ofMinutes(1));
            }
            house.advanceDays(40);
            house.test.settle();
            Caller manager = Callers.as(Role.MANAGER, Map.of(), house.ada);
            List<TodayEntry> whole =
                    house.today.of(manager, PageRequest.first(1_000)).items();
            List<TodayEntry> walked = new ArrayList<>();
            String cursor = null;
            do {
                Slice<TodayEntry> page = house.today.of(manager, new PageRequest(5, cursor));
                walked.addAll(page.items());
                cursor = page.nextCursor();
            } while (cursor != null);

            assertThat(whole).hasSize(36);
            assertThat(walked).isEqualTo(whole);
            assertThat(whole).extracting(TodayEntry::severity).isSorted();
        }
    }

    private static List<String> parties(TestHouse house, Caller by) {
        return house.today.of(by, PageRequest.first(50)).items().stream()
                .map(entry -> entry.party().name())
                .sorted()
                .toList();
    }

    private static PersonId customer(TestHouse house) {
        PersonId ann = house.directory.person("Ann Lee");
        house.stakeholder(house.relationship(house.directory.organization("Acme"), house.ada), ann, 3);
        return ann;
    }

    /** Without the level's own rule, which always has something to say. */
    private static void quiet(TestHouse house) {
        house.rules.removeLevel(house.customers);
    }
}
