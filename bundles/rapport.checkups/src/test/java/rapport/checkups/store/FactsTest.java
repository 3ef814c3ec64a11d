package rapport.checkups.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.checkups.store.House.done;

import java.util.List;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.CheckUpDue;
import rapport.api.checkup.FirstCall;
import rapport.api.checkup.Sureness;
import rapport.api.id.Ids;
import rapport.api.journal.JournalEntry;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** Rules are told what there is, and of whom something is new. */
class FactsTest {

    @EachEngine
    void tellOfCompleteCheckUpsAndWhenTheNextIsDue(TestEngine engine) {
        try (House house = new House(engine)) {
            CheckUpFacts checkUps = new CheckUpFacts(house.test.database());
            CheckUpDueFacts due = new CheckUpDueFacts(house.test.database(), house.levels, house.questionnaires);
            done(house.checkUps.start(house.member, house.donor.id(), "spring"));
            assertThat(facts(house, checkUps)).isEmpty();
            CheckUp older = house.going(2);
            house.test.clock().advanceDays(1);
            CheckUp newer = house.going(4);
            assertThat(facts(house, checkUps)).containsExactly(newer, older);
            assertThat(facts(house, due))
                    .extracting(CheckUpDue::dueAt)
                    .containsExactly(newer.at().plusSeconds(90 * 86_400L));
            done(house.checkUps.every(house.member, house.donor.id(), "spring", 10));
            JournalEntry last = last(house);
            assertThat(due.changedBy(last)).containsExactly(house.donor.id());
            assertThat(checkUps.changedBy(last)).isEmpty();
            house.checkUps.delete(house.member, newer.id(), newer.version());
            assertThat(checkUps.changedBy(last(house))).containsExactly(house.donor.id());
            assertThat(facts(house, checkUps)).containsExactly(older);
        }
    }

    @EachEngine
    void tellOfFirstCallsButNotWhoGuessed(TestEngine engine) {
        try (House house = new House(engine)) {
            FirstCallFacts calls = new FirstCallFacts(house.test.database());
            List<Double> guess = Sureness.SURE.chances(FirstCall.Outcome.CALL_US);
            done(house.firstCalls.guess(house.member, house.donor.id(), guess));
            assertThat(calls.changedBy(last(house))).containsExactly(house.donor.id());
            assertThat(facts(house, calls)).singleElement().satisfies(call -> {
                assertThat(call.guess()).isEqualTo(guess);
                assertThat(call.guessedByName()).isNull();
            });
        }
    }

    private static <T> List<T> facts(House house, FactSource<T> source) {
        List<RelationshipId> both = List.of(house.donor.id(), new RelationshipId(Ids.next()));
        return source.of(both, house.test.clock().instant()).getOrDefault(house.donor.id(), List.of());
    }

    private static JournalEntry last(House house) {
        List<JournalEntry> entries = house.test.entries();
        return entries.get(entries.size() - 1);
    }
}
