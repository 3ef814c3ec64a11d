package @package@.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import @package@.model.Gesture;
import @package@.model.GestureDraft;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.outcome.Objection;
import rapport.api.relationship.RelationshipId;
import rapport.api.search.Findable;
import rapport.store.api.RelationshipRecords;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.QueryPlans;
import rapport.testkit.SearchSourceContract;
import rapport.testkit.TestEngine;

class SqlGesturesTest {

    @EachEngine
    void keepsWhatWeDidForThoseWhoMaySeeIt(TestEngine engine) {
        try (House house = new House(engine)) {
            Gesture noted = house.note(" Sent the study ");
            Caller stranger = Callers.as(Role.MEMBER, Map.of("@name@", Right.NONE));
            assertThat(noted.what()).isEqualTo("Sent the study");
            assertThat(house.list(house.member)).containsExactly(noted);
            assertThat(house.list(stranger)).isEmpty();
            assertThatThrownBy(() -> house.gestures.delete(Callers.reader(), noted.id(), noted.version()))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @EachEngine
    void objectsToAllThatCannotBeAtOnce(TestEngine engine) {
        try (House house = new House(engine)) {
            GestureDraft impossible = new GestureDraft(
                    house.nordwind.id(), " ", house.test.clock().instant().atZone(house.member.zone()).toLocalDate().plusDays(2));
            assertThat(house.gestures.note(house.member, impossible).objections())
                    .extracting(Objection::field)
                    .containsExactly("what", "day");
        }
    }

    @EachEngine
    void bringsBackWhatWasDeletedUntilItIsForgotten(TestEngine engine) {
        try (House house = new House(engine)) {
            Gesture noted = house.note("Sent the study");
            house.gestures.delete(house.member, noted.id(), noted.version());
            assertThat(house.list(house.member)).isEmpty();
            house.gestures.restore(house.member, noted.id());
            Gesture back = house.list(house.member).get(0);
            house.gestures.delete(house.member, back.id(), back.version());
            ForgottenGestures forgotten = new ForgottenGestures(house.test.database(), house.test.clock(), house.levels);
            assertThat(forgotten.forgetSome()).isZero();
            house.test.clock().advanceDays(31);
            assertThat(forgotten.forgetSome()).isEqualTo(1);
        }
    }

    @EachEngine
    void tellsRulesAndSearchWhatTheJournalTells(TestEngine engine) {
        try (House house = new House(engine)) {
            Gesture noted = house.note("Sent the study");
            GestureFacts facts = new GestureFacts(house.test.database(), house.levels);
            RelationshipId id = house.nordwind.id();
            assertThat(facts.of(List.of(id), house.test.clock().instant())).containsEntry(id, List.of(noted));
            assertThat(facts.changedBy(house.test.entries().get(0))).containsExactly(id);
            GestureWords words = new GestureWords(house.test.database(), house.levels);
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(words, house.test))
                    .singleElement()
                    .isInstanceOf(Findable.class);
        }
    }

    @EachEngine
    void listsFollowTheIndexOfTheirOrder(TestEngine engine) {
        try (House house = new House(engine)) {
            RelationshipRecords<Gesture> records = GestureRows.records(house.levels);
            for (RelationshipId in : List.of(house.nordwind.id())) {
                house.test.store().read(session -> {
                    var list = records.matching(session.sql(), house.member, SqlGestures.in(records, in))
                            .getQuery();
                    list.addOrderBy(SqlGestures.order(records, in));
                    list.addLimit(50);
                    QueryPlans.assertUsesIndex(session.sql(), list, "@name@_gesture_by_relationship");
                    return true;
                });
            }
        }
    }
}
