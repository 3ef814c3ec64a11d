package rapport.checkups.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rapport.checkups.store.House.done;

import java.util.List;
import java.util.Map;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.checkup.FirstCall;
import rapport.api.checkup.FirstCall.Outcome;
import rapport.api.checkup.GuessScore;
import rapport.api.checkup.Sureness;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.RelationshipId;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** First calls are guessed, said and done, and each guesser alone learns how well he or she guesses. */
class SqlFirstCallsTest {

    private static final PageRequest PAGE = PageRequest.first(50);
    private static final List<Double> SURE_OF_US = Sureness.SURE.chances(Outcome.CALL_US);

    @EachEngine
    void aGuessMeetsWhatTheySaidAndThenWhatTheyDid(TestEngine engine) {
        try (House house = new House(engine)) {
            RelationshipId donor = house.donor.id();
            done(house.firstCalls.guess(house.member, donor, Sureness.HUNCH.chances(Outcome.ASK_ELSEWHERE)));
            FirstCall guessed = done(house.firstCalls.guess(house.member, donor, SURE_OF_US));
            assertThat(all(house)).containsExactly(guessed);
            assertThat(guessed.version()).isEqualTo(2);
            done(house.firstCalls.said(house.member, donor, Outcome.CALL_US, house.ana, null));
            assertThat(house.firstCalls.ownScore(house.member).brier())
                    .isCloseTo(0.04 + 3 * Math.pow(0.2 / 3, 2), within(1e-9));
            done(house.firstCalls.happened(house.member, donor, Outcome.ASK_FOR_A_COMPARISON, null));
            FirstCall done = all(house).get(0);
            assertThat(done.said()).isEqualTo(Outcome.CALL_US);
            assertThat(done.saidBy()).isEqualTo(house.ana);
            assertThat(done.known()).isEqualTo(Outcome.ASK_FOR_A_COMPARISON);
            GuessScore score = house.firstCalls.ownScore(house.member);
            assertThat(score.guesses()).isEqualTo(1);
            assertThat(score.brier()).isGreaterThan(1);
            assertThat(score.skill()).isNull();
            assertThat(house.events("first-call"))
                    .containsExactly("FirstCallGuessed", "FirstCallGuessed", "FirstCallSaid", "FirstCallHappened");
        }
    }

    @EachEngine
    void whatIsKnownWithoutAGuessIsNotedByItself(TestEngine engine) {
        try (House house = new House(engine)) {
            done(house.firstCalls.happened(house.member, house.donor.id(), Outcome.NOT_KNOW_US, null));
            assertThat(all(house)).singleElement().satisfies(call -> {
                assertThat(call.guess()).isEmpty();
                assertThat(call.happened()).isEqualTo(Outcome.NOT_KNOW_US);
            });
            done(house.firstCalls.guess(house.member, house.donor.id(), SURE_OF_US));
            assertThat(all(house)).hasSize(2);
            assertThat(house.firstCalls.ownScore(house.member).guesses()).isZero();
        }
    }

    @EachEngine
    void onlyChancesThatAddUpAreAGuess(TestEngine engine) {
        try (House house = new House(engine)) {
            for (List<Double> wrong :
                    List.of(List.of(1.0), List.of(0.5, 0.5, 0.5, 0.5), List.of(1.5, -0.5, 0.0, 0.0))) {
                assertThat(house.firstCalls
                                .guess(house.member, house.donor.id(), wrong)
                                .objections())
                        .extracting(Objection::key)
                        .containsExactly("firstcall.chances");
            }
            assertThat(house.firstCalls
                            .said(house.member, house.donor.id(), Outcome.CALL_US, house.mina, null)
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("checkup.person.misplaced");
        }
    }

    @EachEngine
    void nobodyLearnsWhoElseGuessedWhat(TestEngine engine) {
        try (House house = new House(engine)) {
            done(house.firstCalls.guess(house.member, house.donor.id(), SURE_OF_US));
            assertThat(all(house))
                    .singleElement()
                    .satisfies(call -> assertThat(call.guessedByName()).isEqualTo(house.member.name()));
            Caller manager = Callers.manager();
            assertThat(house.firstCalls.list(manager, house.donor.id(), PAGE).items())
                    .singleElement()
                    .satisfies(call -> assertThat(call.guessedByName()).isNull());
            done(house.firstCalls.said(manager, house.donor.id(), Outcome.CALL_US, null, null));
            assertThat(house.firstCalls.ownScore(manager).guesses()).isZero();
            assertThat(house.firstCalls.ownScore(house.member).guesses()).isEqualTo(1);
        }
    }

    @EachEngine
    void theHouseIsScoredInWholeFivesOfFiveColleagues(TestEngine engine) {
        try (House house = new House(engine)) {
            for (int i = 0; i < 4; i++) {
                done(house.firstCalls.guess(Callers.member(), house.donor.id(), SURE_OF_US));
            }
            done(house.firstCalls.said(house.member, house.donor.id(), Outcome.CALL_US, null, null));
            assertThat(house.firstCalls.findHouseScore(house.member)).isEmpty();
            resolve(house, Outcome.ASK_ELSEWHERE);
            GuessScore five = house.firstCalls.findHouseScore(Callers.manager()).orElseThrow();
            assertThat(five.guesses()).isEqualTo(5);
            assertThat(five.skill()).isNotNull();
            resolve(house, Outcome.ASK_ELSEWHERE);
            assertThat(house.firstCalls
                            .findHouseScore(Callers.manager())
                            .orElseThrow()
                            .brier())
                    .isEqualTo(five.brier());
            Caller shutOut = Callers.as(Role.MANAGER, Map.of("donors", Right.NONE));
            assertThat(house.firstCalls.findHouseScore(shutOut)).isEmpty();
        }
    }

    @EachEngine
    void whoeverGivesTheSharesOfTheHouseHasNoSkill(TestEngine engine) {
        try (House house = new House(engine)) {
            for (int i = 0; i < 6; i++) {
                done(house.firstCalls.guess(house.member, house.donor.id(), List.of(0.5, 0.5, 0.0, 0.0)));
                Outcome truth = i % 2 == 0 ? Outcome.CALL_US : Outcome.ASK_FOR_A_COMPARISON;
                done(house.firstCalls.said(house.member, house.donor.id(), truth, null, null));
                house.test.clock().advanceDays(1);
            }
            GuessScore score = house.firstCalls.ownScore(house.member);
            assertThat(score.brier()).isCloseTo(0.5, within(1e-9));
            assertThat(score.reference()).isCloseTo(0.5, within(1e-9));
            assertThat(score.skill()).isCloseTo(0, within(1e-9));
        }
    }

    @EachEngine
    void comesBackAfterItWasDeleted(TestEngine engine) {
        try (House house = new House(engine)) {
            FirstCall guessed = done(house.firstCalls.guess(house.member, house.donor.id(), SURE_OF_US));
            house.firstCalls.delete(house.member, guessed.id(), guessed.version());
            assertThat(all(house)).isEmpty();
            house.firstCalls.restore(house.member, guessed.id());
            assertThat(house.firstCalls.find(house.member, guessed.id())).isPresent();
        }
    }

    private static void resolve(House house, Outcome truth) {
        done(house.firstCalls.guess(Callers.member(), house.donor.id(), SURE_OF_US));
        house.test.clock().advanceDays(1);
        done(house.firstCalls.said(house.member, house.donor.id(), truth, null, null));
    }

    private static List<FirstCall> all(House house) {
        return house.firstCalls.list(house.member, house.donor.id(), PAGE).items();
    }
}
