package rapport.promises.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static rapport.promises.store.House.JUNE;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.Commitment.State;
import rapport.api.commitment.PromiseChain;
import rapport.api.journal.JournalEntry;
import rapport.api.outcome.Outcome;
import rapport.api.signal.Evidence;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Signal;
import rapport.promises.model.Slip;
import rapport.promises.rules.PromiseSlipped;
import rapport.testkit.EachEngine;
import rapport.testkit.MessagesContract;
import rapport.testkit.TestEngine;

class SlipFactsTest {

    private final PromiseSlipped rule = new PromiseSlipped();

    @EachEngine
    void whatRestsOnAPromiseThatSlipsIsToldUntilThatIsTakenBack(TestEngine engine) {
        try (House house = new House(engine)) {
            SlipFacts facts = new SlipFacts(house.test.database());
            Commitment hall = house.toDonor("The hall");
            Commitment roof = house.fromFriend("The roof", -5);
            Commitment wood = house.fromFriend("The wood", -9);
            house.back(hall, roof);
            house.back(roof, wood);
            assertThat(slips(house, facts)).isEmpty();
            house.expect(wood, JUNE);
            assertThat(slips(house, facts)).as("within the slack").isEmpty();
            house.test.clock().advance(Duration.ofDays(1));

            house.expect(wood, JUNE.plusDays(4));

            Signal signal = signal(house, facts);
            assertThat(rule.tell(signal, Locale.ENGLISH, house.test.clock().instant()))
                    .isEqualTo("What we promised Nordwind, “The hall”, rests on something that comes 4 days too late:"
                            + " needed by June 1, expected on June 5.");
            assertThat(signal.holdsFrom())
                    .isBetween(
                            house.test.clock().instant().minusSeconds(60),
                            house.test.clock().instant());
            assertThat(signal.evidence())
                    .extracting(Evidence::words, Evidence::level)
                    .containsExactly(
                            tuple("The hall", null), tuple("The roof", "friends"), tuple("The wood", "friends"));
            house.levels.disable("friends");
            assertThat(signal(house, facts)).as("however the other level is").isEqualTo(signal);
            house.levels.enable("friends");

            house.expect(wood, null);
            assertThat(slips(house, facts)).isEmpty();
        }
    }

    @EachEngine
    void whatFellAwayIsToldToo(TestEngine engine) {
        try (House house = new House(engine)) {
            SlipFacts facts = new SlipFacts(house.test.database());
            Commitment hall = house.toDonor("The hall");
            Commitment roof = house.fromFriend("The roof", -5);
            house.back(hall, roof);
            house.settle(roof, State.BROKEN);
            assertThat(rule.tell(signal(house, facts), Locale.GERMAN)).contains("weggefallen");
            house.settle(roof, State.OPEN);
            assertThat(slips(house, facts)).isEmpty();
            house.settle(roof, State.WITHDRAWN);
            assertThat(slips(house, facts)).hasSize(1);
            house.chains.unback(house.member, hall.id(), roof.id());
            assertThat(slips(house, facts)).isEmpty();
        }
    }

    @EachEngine
    void whatADeletedRelationshipPromisedIsAsGoneAsItUntilItComesBack(TestEngine engine) {
        try (House house = new House(engine)) {
            SlipFacts facts = new SlipFacts(house.test.database());
            Commitment hall = house.toDonor("The hall");
            Commitment roof = house.fromFriend("The roof", -5);
            house.back(hall, roof);
            house.expect(roof, JUNE.plusDays(4));
            Signal before = signal(house, facts);

            house.relationships.delete(house.member, house.friend.id(), house.friend.version());
            assertThat(slips(house, facts)).isEmpty();
            PromiseChain alone = house.chains.chain(house.member, hall.id()).orElseThrow();
            assertThat(alone.outside()).as("nor is it something outside").isZero();

            house.relationships.restore(house.member, house.friend.id());
            assertThat(signal(house, facts)).isEqualTo(before);
        }
    }

    @EachEngine
    void aChangeConcernsAllThatRestsOnItHoweverFarAway(TestEngine engine) {
        try (House house = new House(engine)) {
            SlipFacts facts = new SlipFacts(house.test.database());
            Commitment hall = house.toDonor("The hall");
            Commitment plan = house.promise("The plan", house.mina, house.person("Bo", true), JUNE, null);
            Commitment roof = house.fromFriend("The roof", -5);
            house.back(hall, plan);
            house.back(plan, roof);

            house.expect(roof, JUNE);
            assertThat(facts.alsoChangedBy(List.of(latest(house)))).contains(house.donor.id());
            house.settle(house.toDonor("Alone"), State.KEPT);
            assertThat(facts.alsoChangedBy(List.of(latest(house)))).containsOnly(house.donor.id());
            house.chains.unback(house.member, plan.id(), roof.id());
            assertThat(facts.alsoChangedBy(List.of(latest(house)))).containsExactly(house.donor.id());
            house.back(plan, roof);
            house.relationships.delete(house.member, house.friend.id(), house.friend.version());
            assertThat(facts.alsoChangedBy(List.of(latest(house))))
                    .containsExactlyInAnyOrder(house.donor.id(), house.friend.id());
        }
    }

    @EachEngine
    void howManyAreLookedAtAtOnceHidesNone(TestEngine engine) {
        try (House house = new House(engine)) {
            SlipFacts facts = new SlipFacts(house.test.database());
            Commitment roof = house.fromFriend("The roof", -5);
            for (int hall = 0; hall < 41; hall++) {
                Commitment top = roof;
                for (int step = 0; step < 4; step++) {
                    Commitment work = house.fromFriend("Work " + step, -5);
                    house.back(work, top);
                    top = work;
                }
                house.back(house.toDonor("The hall " + hall), top);
            }
            house.expect(roof, JUNE.plusDays(4));
            assertThat(slips(house, facts)).hasSize(41);
        }
    }

    @EachEngine
    void aCircleIsFoundHoweverLongItIs(TestEngine engine) {
        try (House house = new House(engine)) {
            Commitment first = house.fromFriend("The roof", -5);
            Commitment last = first;
            for (int step = 0; step < 230; step++) {
                Commitment next = house.fromFriend("Work " + step, -5);
                house.back(last, next);
                last = next;
            }
            assertThat(house.chains.back(house.member, last.id(), first.id(), null))
                    .isInstanceOf(Outcome.Refused.class);
        }
    }

    @Test
    void everythingIsSaidInBothLanguages() {
        MessagesContract.assertComplete(PromiseSlipped.class);
    }

    private Signal signal(House house, SlipFacts facts) {
        List<Slip> slips = slips(house, facts);
        RelationshipFacts known =
                new RelationshipFacts(house.donor, "Nordwind", List.of(), List.of()).with(Slip.class, slips);
        return rule.examine(known, house.test.clock().instant()).findFirst().orElseThrow();
    }

    private static List<Slip> slips(House house, SlipFacts facts) {
        return facts.of(List.of(house.donor.id()), house.test.clock().instant())
                .getOrDefault(house.donor.id(), List.of());
    }

    private static JournalEntry latest(House house) {
        List<JournalEntry> all = house.test.entries();
        return all.get(all.size() - 1);
    }
}
