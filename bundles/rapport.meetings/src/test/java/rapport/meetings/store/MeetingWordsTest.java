package rapport.meetings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.meetings.store.House.done;

import rapport.api.meeting.Commonality;
import rapport.api.search.SearchSource;
import rapport.testkit.EachEngine;
import rapport.testkit.SearchSourceContract;
import rapport.testkit.TestEngine;

class MeetingWordsTest {

    @EachEngine
    void tellsWhatWeLearnedAndTheSmallThings(TestEngine engine) {
        try (House house = new House(engine)) {
            house.told();
            Commonality small =
                    done(house.commonalities.note(house.member, house.ana, Commonality.Kind.PLACE, "Delft"));
            done(house.commonalities.change(house.member, small.id(), 1, Commonality.Kind.PLACE, "Leiden"));
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(
                            new MeetingWords(house.test.database(), house.levels), house.test))
                    .singleElement()
                    .matches(found -> found.title().equals("They want to be told early.")
                            && found.words().contains("What would success look like?"));
            SearchSource commonalities = new CommonalityWords(house.test.database());
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(commonalities, house.test))
                    .singleElement()
                    .matches(found -> found.title().equals("Leiden") && house.ana.equals(found.person()));
            house.commonalities.forget(house.member, small.id());
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(commonalities, house.test))
                    .isEmpty();
        }
    }
}
