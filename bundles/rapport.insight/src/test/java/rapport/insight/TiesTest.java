package rapport.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import rapport.api.interaction.Channel;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.InteractionDraft;
import rapport.api.interaction.Interactions.Keyed;
import rapport.api.interaction.Participant;
import rapport.api.interaction.Participant.Part;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;
import rapport.api.tie.Tie;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class TiesTest {

    @EachEngine
    void anInteractionStrengthensTheTieOfThoseWhoTookPart(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            PersonId ann = house.directory.person("Ann Lee");
            house.met(house.ada, ann);
            Tie tie = house.ties.find(house.adaAsks, ann, house.ada).orElseThrow();

            assertThat(tie.a()).isEqualTo(house.ada);
            assertThat(tie.strength()).isCloseTo(1 - Math.exp(-1), within(1e-9));
            assertThat(tie.trend()).isCloseTo(tie.strength(), within(1e-9));
            assertThat(tie.interactions()).isEqualTo(1);
            assertThat(tie.lastTwoWay()).isEqualTo(house.clock.instant());

            house.advanceDays(60);
            assertThat(house.ties
                            .find(house.adaAsks, ann, house.ada)
                            .orElseThrow()
                            .strength())
                    .isCloseTo(1 - Math.exp(-0.5), within(1e-9));
        }
    }

    @EachEngine
    void aDeletedInteractionIsTakenBackAndARestoredOneCountsAgain(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            PersonId ann = house.directory.person("Ann Lee");
            house.wrote(ann, house.ada);
            Tie before = house.ties.find(house.adaAsks, house.ada, ann).orElseThrow();
            house.advanceDays(3);
            Interaction wrong = house.met(house.ada, ann);
            assertThat(house.ties
                            .find(house.adaAsks, house.ada, ann)
                            .orElseThrow()
                            .strength())
                    .isGreaterThan(0.6);

            house.interactions.delete(house.anybody, wrong.id(), wrong.version());
            Tie after = house.ties.find(house.adaAsks, house.ada, ann).orElseThrow();
            assertThat(after.interactions()).isEqualTo(1);
            assertThat(after.lastContact()).isEqualTo(before.lastContact());
            assertThat(after.lastTwoWay()).isNull();
            assertThat(after.strength()).isLessThan(before.strength());

            house.interactions.restore(house.anybody, wrong.id());
            assertThat(house.ties
                            .find(house.adaAsks, house.ada, ann)
                            .orElseThrow()
                            .strength())
                    .isGreaterThan(0.6);
        }
    }

    @EachEngine
    void theLastInteractionTakenBackLeavesNoTie(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            PersonId ann = house.directory.person("Ann Lee");
            Interaction only = house.met(house.ada, ann);
            house.interactions.delete(house.anybody, only.id(), only.version());

            assertThat(house.ties.find(house.adaAsks, house.ada, ann)).isEmpty();
        }
    }

    @EachEngine
    void pagesAreStrongestFirstEvenWhereFloorsHoldOldFriendsUp(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            Random random = new Random(7);
            List<PersonId> people = new ArrayList<>();
            for (int person = 0; person < 40; person++) {
                people.add(house.directory.person("Person " + person));
            }
            Instant now = house.clock.instant();
            List<Keyed> rows = new ArrayList<>();
            for (int row = 0; row < 600; row++) {
                PersonId other = people.get(Math.min(random.nextInt(40), random.nextInt(40)));
                Channel channel = Channel.values()[random.nextInt(Channel.values().length)];
                Instant at = now.minus(Duration.ofHours(random.nextInt(24 * 365 * 7)));
                rows.add(new Keyed(
                        "row " + row,
                        new InteractionDraft(at, channel, pair(house.ada, other, random.nextBoolean()), null, null)));
            }
            house.interactions.take(house.anybody, "import:test", rows, () -> {});
            house.test.settle();

            List<Tie> walked = walk(house, null, 0, 7);
            assertThat(walked)
                    .hasSize((int) walked.stream().map(Tie::b).distinct().count());
            assertThat(walked).extracting(tie -> -tie.strength()).isSorted();
            assertThat(walked.stream().filter(tie -> tie.strength() == 0.30 || tie.strength() == 0.24))
                    .isNotEmpty();
            assertThat(walk(house, house.ada, 0, 11))
                    .extracting(Tie::b)
                    .isEqualTo(walked.stream().map(Tie::b).toList());
            double middle = walked.get(walked.size() / 2).strength();
            assertThat(walk(house, null, middle, 5)).allMatch(tie -> tie.strength() >= middle);
            house.advanceDays(400);
            assertThat(walk(house, null, 0, 9))
                    .extracting(tie -> -tie.strength())
                    .isSorted();
        }
    }

    private static List<Participant> pair(PersonId ours, PersonId other, boolean fromUs) {
        return List.of(
                new Participant(ours, fromUs ? Part.FROM : Part.TO),
                new Participant(other, fromUs ? Part.TO : Part.FROM));
    }

    private static List<Tie> walk(TestHouse house, @Nullable PersonId person, double minStrength, int pageSize) {
        List<Tie> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Slice<Tie> page = house.ties.list(house.adaAsks, person, minStrength, new PageRequest(pageSize, cursor));
            all.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return all;
    }

    @EachEngine
    void rebuildingFromTheFactsGivesTheSameTies(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            PersonId ben = house.directory.ourPerson("Ben Ours");
            PersonId ann = house.directory.person("Ann Lee");
            house.met(house.ada, ann);
            house.met(ben, house.ada);
            house.advanceDays(20);
            house.happened(house.clock.instant().minus(Duration.ofDays(300)), Channel.PHONE, ben, ann);
            house.wrote(ann, ben);
            house.test.settle();
            List<Tie> before = walk(house, null, 0, 50);

            house.deriveAnew();
            List<Tie> after = walk(house, null, 0, 50);

            assertThat(after).hasSameSizeAs(before).hasSize(3);
            for (int tie = 0; tie < before.size(); tie++) {
                assertThat(after.get(tie).b()).isEqualTo(before.get(tie).b());
                assertThat(after.get(tie).strength()).isCloseTo(before.get(tie).strength(), within(1e-9));
                assertThat(after.get(tie).peak()).isCloseTo(before.get(tie).peak(), within(1e-4));
            }
        }
    }

    @EachEngine
    void whoBecomesOneOfUsHasTheTiesOfSomebodyWhoAlwaysWas(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            PersonId ann = house.directory.person("Ann Lee");
            PersonId bob = house.directory.person("Bob");
            house.happened(house.clock.instant(), Channel.PHONE, ann, bob);
            house.met(house.ada, ann);
            house.met(house.ada, bob);
            house.wrote(bob, ann);
            assertThat(house.ties.find(house.adaAsks, ann, bob)).isEmpty();

            house.directory.becomesOurs(ann);
            house.test.settle();

            assertThat(house.ties.find(house.adaAsks, ann, bob).orElseThrow().a())
                    .isEqualTo(ann);
            List<Tie> told = walk(house, null, 0, 50);
            house.deriveAnew();
            assertThat(told).hasSize(3).containsExactlyInAnyOrderElementsOf(walk(house, null, 0, 50));
        }
    }

    @EachEngine
    void whatHappensWhileSomebodyBecomesOneOfUsIsCountedOnce(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            PersonId ann = house.directory.person("Ann Lee");
            PersonId bob = house.directory.person("Bob");
            house.happened(house.clock.instant(), Channel.PHONE, ann, bob);
            house.test.settle();

            house.behind(() -> {
                house.directory.becomesOurs(ann);
                house.happened(house.clock.instant(), Channel.PHONE, ann, bob);
            });

            List<Tie> told = walk(house, null, 0, 50);
            house.deriveAnew();
            assertThat(told).hasSize(1).containsExactlyElementsOf(walk(house, null, 0, 50));
        }
    }

    @EachEngine
    void theStrongestTieOfAnyoneOfOursIsFoundForManyAtOnce(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            PersonId ben = house.directory.ourPerson("Ben Ours");
            PersonId ann = house.directory.person("Ann Lee");
            PersonId stranger = house.directory.person("Stranger");
            house.wrote(house.ada, ann);
            house.met(ben, ann);
            house.met(house.ada, ben);
            house.test.settle();

            var strongest = house.ties.strongest(house.adaAsks, List.of(ann, stranger, ben));
            assertThat(strongest).containsOnlyKeys(ann, ben);
            assertThat(strongest.values()).extracting(Tie::a, Tie::b).contains(tuple(ben, ann));
            assertThat(strongest.values()).allMatch(tie -> tie.strength() > 0.5);
        }
    }
}
