package rapport.checkups.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.checkups.store.House.done;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.checkup.AnswerDraft;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.CheckUpDraft;
import rapport.api.checkup.CheckUpDue;
import rapport.api.checkup.CheckUpId;
import rapport.api.checkup.CheckUpsQuery;
import rapport.api.checkup.FirstCall;
import rapport.api.checkup.Sureness;
import rapport.api.checkup.Trend;
import rapport.api.concern.Manner;
import rapport.api.id.Ids;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.store.api.Conflict;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** Check-ups keep each answer, fall due in their rhythm, and are seen by those who may see their relationship. */
class SqlCheckUpsTest {

    private static final PageRequest PAGE = PageRequest.first(50);

    @EachEngine
    void aDraftKeepsEachAnswerUntilItIsSent(TestEngine engine) {
        try (House house = new House(engine)) {
            CheckUp draft = done(house.checkUps.start(house.member, house.donor.id(), "spring"));
            CheckUp first = answer(house, draft, AnswerDraft.of("going", 4));
            CheckUp second = answer(house, first, AnswerDraft.of("changed", "  A new hall.  "));
            assertThat(second.answers()).extracting(CheckUp.Answer::question).containsExactly("going", "changed");
            assertThat(second.findAnswer("going").orElseThrow().warmth()).isEqualTo(0.75);
            assertThat(second.findAnswer("changed").orElseThrow().words()).isEqualTo("A new hall.");
            assertThat(done(house.checkUps.start(house.member, house.donor.id(), "spring")))
                    .isEqualTo(second);
            CheckUp without = answer(house, second, new AnswerDraft("changed", null, null, null));
            assertThat(without.answers()).hasSize(1);
            CheckUp sent = done(house.checkUps.send(house.member, without.id(), without.version()));
            assertThat(sent.sent()).isTrue();
            assertThat(house.checkUps
                            .answer(house.member, sent.id(), sent.version(), List.of())
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("checkup.sent");
            assertThat(house.events("check-up"))
                    .containsExactly(
                            "CheckUpStarted", "CheckUpAnswered", "CheckUpAnswered", "CheckUpAnswered", "CheckUpSent");
        }
    }

    @EachEngine
    void aDraftIsSeenByWhoeverBeganItAlone(TestEngine engine) {
        try (House house = new House(engine)) {
            CheckUp draft = done(house.checkUps.start(house.member, house.donor.id(), "spring"));
            Caller other = Callers.member();
            assertThat(house.checkUps.find(other, draft.id())).isEmpty();
            assertThat(done(house.checkUps.start(other, house.donor.id(), "spring"))
                            .id())
                    .isNotEqualTo(draft.id());
            CheckUp asked = done(house.checkUps.ask(house.member, house.donor.id(), "spring", house.ana));
            assertThat(house.checkUps.find(other, asked.id())).contains(asked);
        }
    }

    @EachEngine
    void eachSideAnswersWhatItIsAsked(TestEngine engine) {
        try (House house = new House(engine)) {
            assertThat(refused(house, house.draft(AnswerDraft.of("more", 0), AnswerDraft.of("going", 6))))
                    .containsExactly("more checkup.question.unknown", "going checkup.answer.unknown");
            AnswerDraft sure = new AnswerDraft("going", 3, Sureness.SURE, "x".repeat(10_001));
            assertThat(refused(house, house.draft(sure)))
                    .containsExactly("going checkup.answer.sure", "going checkup.answer.words.long");
            assertThat(refused(house, house.draft())).containsExactly(" checkup.empty");
            CheckUpDraft byOurs = new CheckUpDraft(
                    house.donor.id(), "spring", house.mina, Manner.PHONE, null, List.of(AnswerDraft.of("more", 0)));
            assertThat(refused(house, byOurs)).containsExactly("person checkup.person.misplaced");
            CheckUpDraft other = new CheckUpDraft(house.donor.id(), "autumn", null, null, null, List.of());
            assertThat(refused(house, other)).containsExactly("questionnaire checkup.questionnaire.unknown");
        }
    }

    @EachEngine
    void whatIsSaidOfTheFirstCallIsOurGuessOrTheirWord(TestEngine engine) {
        try (House house = new House(engine)) {
            AnswerDraft guess = new AnswerDraft("first-call", 1, Sureness.SURE, null);
            done(house.checkUps.record(house.member, house.draft(guess)));
            assertThat(calls(house)).singleElement().satisfies(call -> {
                assertThat(call.guess()).isEqualTo(Sureness.SURE.chances(FirstCall.Outcome.ASK_FOR_A_COMPARISON));
                assertThat(call.said()).isNull();
            });
            CheckUp asked = done(house.checkUps.ask(house.member, house.donor.id(), "spring", house.ana));
            Caller byLink = Caller.platform("Ana");
            CheckUp answered = done(house.checkUps.answer(
                    byLink, asked.id(), asked.version(), List.of(AnswerDraft.of("first-call", 0))));
            done(house.checkUps.send(byLink, answered.id(), answered.version()));
            assertThat(calls(house)).singleElement().satisfies(call -> {
                assertThat(call.said()).isEqualTo(FirstCall.Outcome.CALL_US);
                assertThat(call.saidBy()).isEqualTo(house.ana);
            });
        }
    }

    @EachEngine
    void fallsDueInItsRhythmAfterTheLastOne(TestEngine engine) {
        try (House house = new House(engine)) {
            Instant begun = house.donor.stageSince();
            assertThat(due(house)).containsExactly(dueAt(house, begun, 90));
            house.test.clock().advanceDays(20);
            CheckUp sent = house.going(3);
            done(house.checkUps.start(house.member, house.donor.id(), "spring"));
            assertThat(due(house)).containsExactly(dueAt(house, sent.at(), 90));
            done(house.checkUps.every(house.member, house.donor.id(), "spring", 30));
            assertThat(due(house)).containsExactly(dueAt(house, sent.at(), 30));
            done(house.checkUps.every(house.member, house.donor.id(), "spring", 36_500));
            assertThat(due(house)).isEmpty();
            done(house.checkUps.every(house.member, house.donor.id(), "spring", null));
            assertThat(due(house)).containsExactly(dueAt(house, sent.at(), 90));
            assertThat(house.checkUps
                            .every(house.member, house.donor.id(), "spring", 0)
                            .objections())
                    .hasSize(1);
            assertThat(house.events("relationship")).contains("CheckUpCadenceSet");
        }
    }

    @EachEngine
    void tellsHowAnswersWent(TestEngine engine) {
        try (House house = new House(engine)) {
            for (int value : List.of(1, 2, 3, 4, 5)) {
                house.going(value);
                house.test.clock().advanceDays(30);
            }
            List<Trend> trends = house.checkUps.trends(house.member, house.donor.id());
            assertThat(trends).singleElement().satisfies(trend -> {
                assertThat(trend.points()).extracting(Trend.Point::value).containsExactly(1, 2, 3, 4, 5);
                assertThat(trend.points()).extracting(Trend.Point::warmth).isSorted();
                assertThat(trend.theirs()).isFalse();
            });
        }
    }

    @EachEngine
    void isThereForThoseAloneWhoMaySeeTheRelationship(TestEngine engine) {
        try (House house = new House(engine)) {
            CheckUp sent = house.going(3);
            Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
            assertThat(house.checkUps.find(shutOut, sent.id())).isEmpty();
            assertThat(house.checkUps.list(shutOut, CheckUpsQuery.ALL, PAGE).items())
                    .isEmpty();
            assertThat(house.checkUps.questionnaires(shutOut)).isEmpty();
            assertThat(house.checkUps.questionnaires(shutOut, house.donor.id())).isEmpty();
            assertThat(house.checkUps.due(shutOut, house.donor.id())).isEmpty();
            Caller reader = Callers.reader();
            assertThat(house.checkUps.find(reader, sent.id())).contains(sent);
            assertThatThrownBy(() -> house.checkUps.record(reader, house.draft()))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> house.checkUps.delete(reader, sent.id(), sent.version()))
                    .isInstanceOf(Forbidden.class);
            house.levels.disable("donors");
            assertThat(house.checkUps.find(house.member, sent.id())).isEmpty();
            assertThat(house.checkUps.due(house.member, house.donor.id())).isEmpty();
        }
    }

    @EachEngine
    void isListedTheNewestFirstAPageAtATime(TestEngine engine) {
        try (House house = new House(engine)) {
            List<CheckUpId> made = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                made.add(0, house.going(3).id());
                house.test.clock().advanceDays(1);
            }
            List<CheckUpId> seen = new ArrayList<>();
            String cursor = null;
            do {
                var page = house.checkUps.list(
                        house.member, CheckUpsQuery.of(house.donor.id()), new PageRequest(2, cursor));
                page.items().forEach(one -> seen.add(one.id()));
                cursor = page.nextCursor();
            } while (cursor != null);
            assertThat(seen).isEqualTo(made);
        }
    }

    @EachEngine
    void comesBackAfterItWasDeleted(TestEngine engine) {
        try (House house = new House(engine)) {
            CheckUp sent = house.going(3);
            house.checkUps.delete(house.member, sent.id(), sent.version());
            assertThat(house.checkUps.find(house.member, sent.id())).isEmpty();
            assertThatThrownBy(() -> house.checkUps.delete(house.member, sent.id(), sent.version()))
                    .isInstanceOf(Conflict.class);
            house.checkUps.restore(house.member, sent.id());
            assertThat(house.checkUps.find(house.member, sent.id())).isPresent();
            assertThat(house.checkUps.findLatest(house.member, house.donor.id(), "spring"))
                    .isPresent();
            house.checkUps.restore(house.member, new CheckUpId(Ids.next()));
        }
    }

    private static CheckUp answer(House house, CheckUp draft, AnswerDraft answer) {
        return done(house.checkUps.answer(house.member, draft.id(), draft.version(), List.of(answer)));
    }

    private static List<String> refused(House house, CheckUpDraft draft) {
        Outcome<CheckUp> outcome = house.checkUps.record(house.member, draft);
        return outcome.objections().stream()
                .map(objection -> objection.field() + " " + objection.key())
                .toList();
    }

    private static List<CheckUpDue> due(House house) {
        return house.checkUps.due(house.member, house.donor.id());
    }

    private static CheckUpDue dueAt(House house, Instant from, int days) {
        return new CheckUpDue(house.donor.id(), "spring", from.plus(days, ChronoUnit.DAYS), days);
    }

    private static List<FirstCall> calls(House house) {
        return house.firstCalls.list(house.member, house.donor.id(), PAGE).items();
    }
}
