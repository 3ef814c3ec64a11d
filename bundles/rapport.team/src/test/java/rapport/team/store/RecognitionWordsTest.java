package rapport.team.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.team.store.House.done;

import rapport.api.access.Caller;
import rapport.api.party.PersonId;
import rapport.api.search.Findable;
import rapport.team.model.Recognition;
import rapport.team.model.RecognitionDraft;
import rapport.testkit.EachEngine;
import rapport.testkit.SearchSourceContract;
import rapport.testkit.TestEngine;

class RecognitionWordsTest {

    @EachEngine
    void tellsThoseWhoSeeTheTeamWhatIsSharedAndNobodyTheRest(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId omar = house.colleague("Omar", "Sales");
            Caller mina = House.signedIn(house.colleague("Mina", "Delivery"));
            done(house.recognitions.give(mina, thanks(omar, "The report", true)));
            done(house.recognitions.give(mina, thanks(omar, "The night shift", false)));
            Recognition gone = done(house.recognitions.give(mina, thanks(omar, "The cake", true)));
            house.recognitions.delete(mina, gone.id(), gone.version());
            RecognitionWords words = new RecognitionWords(house.test.database());
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(words, house.test))
                    .singleElement()
                    .matches(one -> one.words().equals("The report")
                            && omar.equals(one.person())
                            && "team".equals(one.level()));
            house.recognitions.restore(mina, gone.id());
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(words, house.test))
                    .extracting(Findable::words)
                    .containsExactlyInAnyOrder("The report", "The cake");
        }
    }

    private static RecognitionDraft thanks(PersonId receiver, String words, boolean shared) {
        return new RecognitionDraft(receiver, words, null, null, null, shared);
    }
}
