package rapport.growth.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.growth.store.House.done;

import rapport.api.growth.Approach;
import rapport.api.growth.Ask;
import rapport.api.growth.AskDraft;
import rapport.api.growth.Growth;
import rapport.api.growth.GrowthDraft;
import rapport.api.search.Findable;
import rapport.testkit.EachEngine;
import rapport.testkit.SearchSourceContract;
import rapport.testkit.TestEngine;

class GrowthWordsTest {

    @EachEngine
    void tellsWhatWasSaid(TestEngine engine) {
        try (House house = new House(engine)) {
            Approach came = done(house.approaches.record(house.member, house.approach(house.ana, null)));
            Growth led = done(house.growths.record(
                    house.member,
                    new GrowthDraft(
                            house.donor.id(),
                            Growth.Kind.REFERRAL,
                            null,
                            house.other.id(),
                            false,
                            null,
                            "At the fair")));
            house.referred(house.donor, null);
            done(house.asks.record(
                    house.member,
                    new AskDraft(house.donor.id(), Growth.Kind.REFERRAL, null, Ask.Answer.LATER, null, "In spring")));
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(
                            new ApproachWords(house.test.database()), house.test))
                    .extracting(Findable::title)
                    .containsExactly("Ostwind");
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(
                            new GrowthWords(house.test.database()), house.test))
                    .extracting(Findable::title)
                    .containsExactly("At the fair");
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(
                            new AskWords(house.test.database()), house.test))
                    .extracting(Findable::title)
                    .containsExactly("In spring");
            house.approaches.delete(house.member, came.id(), came.version());
            house.growths.delete(house.member, led.id(), led.version());
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(
                            new ApproachWords(house.test.database()), house.test))
                    .isEmpty();
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(
                            new GrowthWords(house.test.database()), house.test))
                    .isEmpty();
        }
    }
}
