package rapport.checkups.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.checkups.store.House.done;

import java.util.List;
import java.util.Map;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.checkup.AnswerDraft;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.CheckUpDraft;
import rapport.api.checkup.CheckUpsQuery;
import rapport.api.checkup.FirstCall;
import rapport.api.checkup.Trend;
import rapport.api.journal.JournalEntry;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
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
    void whomTheyCallFirstIsAskedOfOthersAlone(TestEngine engine) {
        try (House house = inside(engine)) {
            PersonId lea = house.person("Lea", true);
            Relationship inside = house.begin("house", lea);
            CheckUp asked = done(house.checkUps.ask(house.member, inside.id(), "spring", lea));
            CheckUp taken = done(
                    house.checkUps.answer(LINK, asked.id(), asked.version(), List.of(AnswerDraft.of("first-call", 3))));
            done(house.checkUps.send(LINK, taken.id(), taken.version()));
            assertThat(house.firstCalls
                            .list(Callers.manager(), inside.id(), PageRequest.first(9))
                            .items())
                    .isEmpty();
            assertThat(house.test.entries())
                    .extracting(entry -> entry.subject().kind())
                    .doesNotContain(SqlFirstCalls.KIND);
            assertThat(house.firstCalls
                            .said(Callers.manager(), inside.id(), FirstCall.Outcome.values()[0], lea, null)
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("firstcall.ours");
            assertThat(house.firstCalls
                            .guess(Callers.manager(), inside.id(), List.of(0.25, 0.25, 0.25, 0.25))
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("firstcall.ours");
        }
    }

    private static House inside(TestEngine engine) {
        House house = new House(engine);
        house.asked.add("house");
        return house;
    }

    private static CheckUp answered(House house, Relationship inside, PersonId person, int value) {
        house.test.clock().advanceDays(1);
        CheckUp asked = done(house.checkUps.ask(house.member, inside.id(), "spring", person));
        CheckUp taken =
                done(house.checkUps.answer(LINK, asked.id(), asked.version(), List.of(AnswerDraft.of("going", value))));
        return done(house.checkUps.send(LINK, taken.id(), taken.version()));
    }
}
