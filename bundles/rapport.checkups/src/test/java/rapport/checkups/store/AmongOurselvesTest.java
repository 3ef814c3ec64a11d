package rapport.checkups.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.checkups.store.House.done;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Role;
import rapport.api.checkup.AnswerDraft;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.CheckUpDraft;
import rapport.api.checkup.CheckUpsQuery;
import rapport.api.checkup.FirstCall;
import rapport.api.checkup.FirstCallId;
import rapport.api.checkup.Trend;
import rapport.api.id.Ids;
import rapport.api.journal.JournalEntry;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.api.party.Person;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.SearchSourceContract;
import rapport.testkit.TestEngine;

/** What our own people answer is shown five answers at a time, and never by name. */
class AmongOurselvesTest {

    private static final Caller LINK = Caller.platform("private link");

    @EachEngine
    void nobodySeesWhatOneOfOursAnswered(TestEngine engine) {
        try (House house = inside(engine)) {
            PersonId lea = house.person("Lea", true);
            Relationship inside = house.begin("house", lea);
            CheckUp sent = answered(house, inside, lea, 2);
            Caller manager = Callers.manager();
            assertThat(house.checkUps.find(manager, sent.id())).isEmpty();
            assertThat(house.checkUps.find(Callers.administrator(), sent.id())).isEmpty();
            assertThat(house.checkUps.find(Callers.as(Role.MEMBER, Map.of(), lea), sent.id()))
                    .as("but they themselves")
                    .isPresent();
            assertThat(house.checkUps
                            .list(manager, CheckUpsQuery.ALL, PageRequest.first(9))
                            .items())
                    .isEmpty();
            assertThat(house.checkUps.findLatest(manager, inside.id(), "spring"))
                    .isEmpty();
            assertThat(house.checkUps.trends(manager, inside.id())).isEmpty();
            assertThat(new CheckUpFacts(house.test.database())
                            .of(List.of(inside.id()), house.test.clock().instant()))
                    .isEmpty();
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(
                            new CheckUpWords(house.test.database()), house.test))
                    .isEmpty();
            assertThat(house.test.entries().stream()
                            .filter(entry -> entry.subject().kind().equals(SqlCheckUps.KIND)))
                    .extracting(JournalEntry::is)
                    .noneMatch(is -> is != null && is.contains("going"));
        }
    }

    @EachEngine
    void fiveTogetherAreTold(TestEngine engine) {
        try (House house = inside(engine)) {
            Relationship inside = house.begin("house", house.person("Delivery", true));
            for (int number = 1; number <= 4; number++) {
                answered(house, inside, house.person("Colleague" + number, true), 4);
            }
            assertThat(house.checkUps.trends(Callers.manager(), inside.id())).isEmpty();
            answered(house, inside, house.person("Colleague5", true), 2);
            answered(house, inside, house.person("Colleague6", true), 1);
            assertThat(house.checkUps.trends(Callers.manager(), inside.id()))
                    .extracting(Trend::question)
                    .containsExactly("going");
            Trend told = house.checkUps.trends(Callers.manager(), inside.id()).get(0);
            assertThat(told.theirs()).isTrue();
            assertThat(told.points())
                    .singleElement()
                    .satisfies(point -> assertThat(point.value()).isEqualTo(4));
        }
    }

    @EachEngine
    void whoeverIsAskedAnswersAlsoWhereTheyMayOnlyRead(TestEngine engine) {
        try (House house = inside(engine)) {
            PersonId lea = house.person("Lea", true);
            Relationship inside = house.begin("house", lea);
            CheckUp asked = done(house.checkUps.ask(house.member, inside.id(), "spring", lea));
            Caller reader = Callers.as(Role.READER, Map.of(), lea);
            CheckUp taken = done(
                    house.checkUps.answer(reader, asked.id(), asked.version(), List.of(AnswerDraft.of("going", 2))));
            assertThat(done(house.checkUps.send(reader, taken.id(), taken.version()))
                            .sent())
                    .isTrue();
            CheckUp another = done(house.checkUps.ask(house.member, house.donor.id(), "spring", house.ana));
            Caller stranger = Callers.as(Role.READER, Map.of(), lea);
            assertThatThrownBy(() -> house.checkUps.answer(stranger, another.id(), another.version(), List.of()))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @EachEngine
    void nobodyWritesDownForThemWhatTheyAnswer(TestEngine engine) {
        try (House house = inside(engine)) {
            PersonId lea = house.person("Lea", true);
            Relationship inside = house.begin("house", lea);
            CheckUpDraft draft =
                    new CheckUpDraft(inside.id(), "spring", lea, null, null, List.of(AnswerDraft.of("going", 2)));
            assertThat(house.checkUps.record(Callers.manager(), draft).objections())
                    .extracting(Objection::key)
                    .containsExactly("checkup.person.ours");
        }
    }

    @EachEngine
    void whomTheyWouldCallFirstIsKeptOfNobody(TestEngine engine) {
        try (House house = inside(engine)) {
            PersonId lea = house.person("Lea", true);
            Relationship inside = house.begin("house", lea);
            answered(house, inside, lea, AnswerDraft.of("first-call", 3));
            Caller manager = Callers.manager();
            assertThat(house.firstCalls
                            .list(manager, inside.id(), PageRequest.first(9))
                            .items())
                    .isEmpty();
            assertThat(house.events(SqlFirstCalls.KIND)).isEmpty();
            FirstCall told = new FirstCall(
                    new FirstCallId(Ids.next()),
                    1,
                    inside.id(),
                    house.test.clock().instant(),
                    List.of(),
                    null,
                    FirstCall.Outcome.ASK_ELSEWHERE,
                    lea,
                    null);
            assertThat(List.of(
                            house.firstCalls.guess(manager, inside.id(), List.of(1.0, 0.0, 0.0, 0.0)),
                            house.firstCalls.said(manager, inside.id(), FirstCall.Outcome.ASK_ELSEWHERE, lea, null),
                            house.firstCalls.happened(manager, inside.id(), FirstCall.Outcome.ASK_ELSEWHERE, null),
                            house.firstCalls.take(manager, told)))
                    .allSatisfy(outcome -> assertThat(outcome.objections())
                            .extracting(Objection::key)
                            .containsExactly("firstcall.ours"));
        }
    }

    @EachEngine
    void nobodyElseAnswersWhatOneOfOursIsAsked(TestEngine engine) {
        try (House house = inside(engine)) {
            PersonId lea = house.person("Lea", true);
            Relationship inside = house.begin("house", lea);
            CheckUp asked = done(house.checkUps.ask(house.member, inside.id(), "spring", lea));
            List<AnswerDraft> answers = List.of(AnswerDraft.of("going", 2));
            assertThat(house.checkUps
                            .answer(Callers.manager(), asked.id(), asked.version(), answers)
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("checkup.person.ours");
            CheckUp begun = done(house.checkUps.answer(LINK, asked.id(), asked.version(), answers));
            assertThat(house.checkUps.find(Callers.manager(), begun.id()))
                    .as("nor are answers seen that are not sent yet")
                    .isEmpty();
            assertThat(house.checkUps.find(LINK, begun.id())).isPresent();
        }
    }

    @EachEngine
    void whoLeavesStaysUnnamed(TestEngine engine) {
        try (House house = inside(engine)) {
            PersonId lea = house.person("Lea", true);
            Relationship inside = house.begin("house", house.person("Delivery", true));
            CheckUp sent = answered(house, inside, lea, 2);
            Person was = house.directory.findPerson(house.member, lea).orElseThrow();
            PersonDraft outside = new PersonDraft("Lea", null, null, null, false, List.of(), List.of(), List.of());
            done(house.directory.changePerson(Callers.manager(), lea, was.version(), outside));
            assertThat(house.checkUps.find(Callers.manager(), sent.id())).isEmpty();
            assertThat(new CheckUpFacts(house.test.database())
                            .of(List.of(inside.id()), house.test.clock().instant()))
                    .isEmpty();
        }
    }

    @EachEngine
    void whatCountsInAGroupIsNotTakenBackForItWouldGiveTheNextOneAway(TestEngine engine) {
        try (House house = inside(engine)) {
            PersonId lea = house.person("Lea", true);
            Relationship inside = house.begin("house", lea);
            CheckUp sent = answered(house, inside, lea, 2);
            Caller self = Callers.as(Role.MEMBER, Map.of(), lea);
            assertThatThrownBy(() -> house.checkUps.delete(self, sent.id(), sent.version()))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @EachEngine
    void groupsStayAsTheyAreHoweverManyAnswer(TestEngine engine) {
        try (House house = inside(engine)) {
            Relationship inside = house.begin("house", house.person("Delivery", true));
            List<PersonId> people = IntStream.range(0, 5)
                    .mapToObj(number -> house.person("Colleague" + number, true))
                    .toList();
            for (int number = 0; number < 201; number++) {
                answered(house, inside, people.get(number % 5), number < 5 ? 1 : 4);
            }
            assertThat(house.checkUps
                            .trends(Callers.manager(), inside.id())
                            .get(0)
                            .points())
                    .hasSize(40)
                    .first()
                    .satisfies(point -> assertThat(point.value()).isEqualTo(1));
        }
    }

    private static House inside(TestEngine engine) {
        House house = new House(engine);
        house.asked.add("house");
        return house;
    }

    private static CheckUp answered(House house, Relationship inside, PersonId person, int value) {
        return answered(house, inside, person, AnswerDraft.of("going", value));
    }

    private static CheckUp answered(House house, Relationship inside, PersonId person, AnswerDraft answer) {
        house.test.clock().advanceDays(1);
        CheckUp asked = done(house.checkUps.ask(house.member, inside.id(), "spring", person));
        CheckUp taken = done(house.checkUps.answer(LINK, asked.id(), asked.version(), List.of(answer)));
        return done(house.checkUps.send(LINK, taken.id(), taken.version()));
    }
}
