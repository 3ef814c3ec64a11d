package rapport.promises.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.promises.store.House.JUNE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.Commitment.State;
import rapport.api.party.PersonId;
import rapport.api.signal.PersonalSignal;
import rapport.api.signal.Severity;
import rapport.promises.ContributedOwnPromises;
import rapport.promises.rules.OwnPromises;
import rapport.testkit.EachEngine;
import rapport.testkit.QueryPlans;
import rapport.testkit.TestEngine;

/** A promise that belongs to no relationship is told to both of its ends. */
class LoosePromisesTest {

    @EachEngine
    void whoPromisedIsRemindedAndWhoWaitsAsks(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId bo = house.person("Bo", true);
            house.promise("The plan", house.mina, bo, JUNE, null);
            assertThat(told(house, house.mina, JUNE.minusDays(4))).isEmpty();
            assertThat(told(house, house.mina, JUNE.minusDays(3)))
                    .containsExactly("THIS_WEEK You promised Bo “The plan” for June 1.");
            assertThat(told(house, house.mina, JUNE))
                    .containsExactly("NOW You promised Bo “The plan” for June 1, and it is still open.");
            assertThat(told(house, bo, JUNE)).isEmpty();
            assertThat(told(house, bo, JUNE.plusDays(1)))
                    .containsExactly("THIS_WEEK Bo promised you “The plan” for June 1, and it is still open.");
        }
    }

    @EachEngine
    void whatIsLateAtRiskOrBrokenIsTold(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId bo = house.person("Bo", true);
            Commitment plan = house.promise("The plan", house.mina, bo, JUNE, null);
            house.expect(plan, JUNE.plusDays(5));
            assertThat(sentences(house, house.mina, JUNE.minusDays(40))).containsExactly("own.late");
            assertThat(sentences(house, bo, JUNE.minusDays(40))).containsExactly("theirs.late");
            house.settle(plan, State.BROKEN);
            LocalDate today =
                    house.test.clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
            assertThat(sentences(house, house.mina, today.plusDays(1))).containsExactly("own.broken");
            assertThat(sentences(house, bo, today.plusDays(1))).containsExactly("theirs.broken");
            assertThat(sentences(house, house.mina, today.plusDays(40))).isEmpty();
            house.settle(house.promise("Another", house.mina, bo, JUNE, null), State.BROKEN);
            house.promise("The next", house.mina, bo, JUNE.plusDays(90), null);
            assertThat(sentences(house, house.mina, JUNE.plusDays(80))).containsExactly("own.risk");
        }
    }

    @EachEngine
    void whatItRestsOnSlipsAndNothingIsSaidOfTheOtherLevel(TestEngine engine) {
        try (House house = new House(engine)) {
            Commitment plan = house.promise("The plan", house.mina, house.person("Bo", true), JUNE, null);
            Commitment roof = house.fromFriend("The roof", -5);
            house.back(plan, roof);
            LocalDate early = JUNE.minusDays(60);
            assertThat(sentences(house, house.mina, early)).isEmpty();
            house.expect(roof, JUNE.plusDays(2));
            PersonalSignal slipped = signals(house).of(house.mina, at(early), 9).get(0);
            assertThat(slipped.signal().sentence()).isEqualTo("own.slipped.late");
            assertThat(slipped.signal().severity()).isEqualTo(Severity.NOW);
            assertThat(slipped.signal().arguments().values()).doesNotContain("The roof");
            assertThat(slipped.signal().evidence())
                    .extracting(fact -> fact.words() + " " + fact.level())
                    .containsExactly("The plan null", "The roof friends");
            assertThat(signals(house).find(house.mina, slipped.id(), at(early))).contains(slipped);
            house.settle(roof, State.BROKEN);
            assertThat(sentences(house, house.mina, early)).containsExactly("own.slipped.fallen");
        }
    }

    @EachEngine
    void howEarlyAndHowCertainIsForTheSettingsToSay(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId bo = house.person("Bo", true);
            house.settle(house.promise("The plan", house.mina, bo, JUNE, null), State.BROKEN);
            house.promise("The next", house.mina, bo, JUNE.plusDays(90), null);
            Instant early = at(JUNE.plusDays(80));
            assertThat(signals(house, new OwnPromises(12, 14, 50, 30)).of(house.mina, early, 9))
                    .extracting(one -> one.signal().sentence())
                    .containsExactly("own.soon");
            assertThat(signals(house, new OwnPromises(3, 14, 1, 30)).of(house.mina, early, 9))
                    .isEmpty();
        }
    }

    @EachEngine
    void whatBelongsToARelationshipIsToldThere(TestEngine engine) {
        try (House house = new House(engine)) {
            house.toDonor("The hall");
            assertThat(told(house, house.mina, JUNE)).isEmpty();
        }
    }

    /** A seller has thousands of promises to customers; Today does not walk through them to find the two to a colleague. */
    @EachEngine
    void theyAreFoundWithoutWhatBelongsToRelationships(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId bo = house.person("Bo", true);
            PersonId kai = house.person("Kai", true);
            for (int number = 0; number < 200; number++) {
                house.toDonor("The hall " + number);
                house.fromFriend("The roof " + number, 0);
                house.promise("The plan " + number, bo, kai, JUNE, null);
            }
            house.test.store().read(session -> {
                session.sql().execute("analyze");
                var query = LoosePromises.query(session.sql(), house.mina.value(), JUNE);
                boolean embedded = engine == TestEngine.H2;
                QueryPlans.assertUsesIndex(
                        session.sql(), query, embedded ? "commitment_given_outside" : "commitment_by_");
                QueryPlans.assertUsesIndex(
                        session.sql(), query, embedded ? "commitment_received_outside" : "commitment_by_");
                return true;
            });
        }
    }

    private static ContributedOwnPromises signals(House house) {
        return signals(house, new OwnPromises(3, 14, 50, 30));
    }

    private static ContributedOwnPromises signals(House house, OwnPromises rule) {
        return new ContributedOwnPromises(new LoosePromises(house.test.database()), rule);
    }

    private static List<String> sentences(House house, PersonId ours, LocalDate on) {
        return signals(house).of(ours, at(on), 9).stream()
                .map(one -> one.signal().sentence())
                .toList();
    }

    private static List<String> told(House house, PersonId ours, LocalDate on) {
        ContributedOwnPromises signals = signals(house);
        return signals.of(ours, at(on), 9).stream()
                .map(PersonalSignal::signal)
                .map(one -> one.severity() + " " + signals.tell(one.saying("party", "Bo"), Locale.ENGLISH, at(on)))
                .toList();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }
}
