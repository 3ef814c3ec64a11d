package rapport.checkups.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.checkups.store.House.done;

import java.util.List;
import rapport.api.checkup.AnswerDraft;
import rapport.api.checkup.CheckUp;
import rapport.api.search.Findable;
import rapport.api.search.SearchSource;
import rapport.testkit.EachEngine;
import rapport.testkit.SearchSourceContract;
import rapport.testkit.TestEngine;

class CheckUpWordsTest {

    @EachEngine
    void tellsTheWordsOfWhatIsComplete(TestEngine engine) {
        try (House house = new House(engine)) {
            CheckUp sent =
                    done(house.checkUps.record(house.member, house.draft(AnswerDraft.of("changed", "A new buyer"))));
            house.going(4);
            CheckUp draft = done(house.checkUps.start(house.member, house.donor.id(), "spring"));
            done(house.checkUps.answer(
                    house.member, draft.id(), draft.version(), List.of(AnswerDraft.of("changed", "Nothing yet"))));
            SearchSource words = new CheckUpWords(house.test.database());
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(words, house.test))
                    .extracting(Findable::words)
                    .containsExactly("A new buyer");
            house.checkUps.delete(house.member, sent.id(), sent.version());
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(words, house.test))
                    .isEmpty();
        }
    }
}
