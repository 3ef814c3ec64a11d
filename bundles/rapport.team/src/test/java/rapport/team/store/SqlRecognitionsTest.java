package rapport.team.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.team.store.House.done;
import static rapport.testkit.QueryPlans.assertNeedsNoSorting;
import static rapport.testkit.QueryPlans.assertUsesIndex;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.SelectQuery;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.journal.JournalEntry;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.Conflict;
import rapport.team.model.Recognition;
import rapport.team.model.RecognitionDraft;
import rapport.team.model.RecognitionsQuery;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class SqlRecognitionsTest {

    @EachEngine
    void isForTheTwoUnlessItIsShared(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId mina = house.colleague("Mina", "Delivery");
            PersonId omar = house.colleague("Omar", "Sales");
            Recognition alone =
                    done(house.recognitions.give(House.signedIn(mina), thanks(omar, "The night shift", false)));
            house.test.clock().advance(Duration.ofMinutes(1));
            Recognition shared = done(house.recognitions.give(House.signedIn(mina), thanks(omar, "The report", true)));
            assertThat(seen(house, House.signedIn(mina))).containsExactly(shared, alone);
            assertThat(seen(house, House.signedIn(omar))).containsExactly(shared, alone);
            assertThat(seen(house, Callers.administrator())).containsExactly(shared);
            assertThat(seen(house, Callers.as(Role.MEMBER, Map.of("team", Right.NONE))))
                    .isEmpty();
            assertThat(house.recognitions.find(Callers.manager(), alone.id())).isEmpty();
            assertThat(house.entries("team-recognition"))
                    .extracting(JournalEntry::is)
                    .satisfiesExactly(
                            first -> assertThat(first).isEqualTo("{}"),
                            second -> assertThat(second).contains("The report"));
        }
    }

    @EachEngine
    void isRefusedWhereItThanksNobodyOfOurs(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId mina = house.colleague("Mina", "Delivery");
            assertThat(keys(house, mina, thanks(new PersonId(UUID.randomUUID()), " ", true)))
                    .containsExactly("recognition.words", "recognition.ours");
            assertThat(keys(house, mina, thanks(mina, "Me", true))).containsExactly("recognition.self");
        }
    }

    @EachEngine
    void isTakenBackByWhoeverSaidItAndForgotten(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId mina = house.colleague("Mina", "Delivery");
            PersonId omar = house.colleague("Omar", "Sales");
            Recognition one = done(house.recognitions.give(House.signedIn(mina), thanks(omar, "The report", true)));
            assertThatThrownBy(() -> house.recognitions.delete(House.signedIn(omar), one.id(), 1))
                    .isInstanceOf(Conflict.class);
            house.recognitions.delete(House.signedIn(mina), one.id(), 1);
            assertThat(seen(house, House.signedIn(omar))).isEmpty();
            house.recognitions.restore(House.signedIn(mina), one.id());
            assertThat(seen(house, House.signedIn(omar))).hasSize(1);
            house.recognitions.delete(House.signedIn(mina), one.id(), 3);
            ForgottenRecognitions forgotten = new ForgottenRecognitions(house.test.database(), house.test.clock());
            assertThat(forgotten.forgetSome()).isZero();
            house.test.clock().advance(Duration.ofDays(31));
            assertThat(forgotten.forgetSome()).isEqualTo(1);
        }
    }

    @EachEngine
    void isListedInTheOrderOfAnIndex(TestEngine engine) {
        follows(engine, RecognitionsQuery.ALL, "team_recognition_by_time");
        follows(engine, new RecognitionsQuery(new PersonId(UUID.randomUUID()), null), "team_recognition_by_receiver");
        follows(
                engine,
                new RecognitionsQuery(null, new RelationshipId(UUID.randomUUID())),
                "team_recognition_by_relationship");
    }

    private static void follows(TestEngine engine, RecognitionsQuery query, String index) {
        try (House house = new House(engine)) {
            house.test.store().read(session -> {
                SelectQuery<Record> list = SqlRecognitions.matching(session.sql(), house.member, query)
                        .getQuery();
                list.addOrderBy(SqlRecognitions.order(query));
                list.addLimit(10);
                assertUsesIndex(session.sql(), list, index);
                assertNeedsNoSorting(session.sql(), list);
                return true;
            });
        }
    }

    private static RecognitionDraft thanks(PersonId receiver, String words, boolean shared) {
        return new RecognitionDraft(receiver, words, null, null, null, shared);
    }

    private static List<Recognition> seen(House house, Caller by) {
        return house.recognitions
                .list(by, RecognitionsQuery.ALL, PageRequest.first(9))
                .items();
    }

    private static List<String> keys(House house, PersonId by, RecognitionDraft draft) {
        return house.recognitions.give(House.signedIn(by), draft).objections().stream()
                .map(Objection::key)
                .toList();
    }
}
