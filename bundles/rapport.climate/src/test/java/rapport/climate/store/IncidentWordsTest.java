package rapport.climate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.climate.store.House.done;

import rapport.api.incident.Incident;
import rapport.api.incident.Incident.Height;
import rapport.api.search.Findable;
import rapport.api.search.SearchSource;
import rapport.testkit.EachEngine;
import rapport.testkit.SearchSourceContract;
import rapport.testkit.TestEngine;

class IncidentWordsTest {

    @EachEngine
    void tellsWhatWentWrongAndWhatWeDid(TestEngine engine) {
        try (House house = new House(engine)) {
            Incident late = house.record("Data came late", Height.COFFEE);
            done(house.incidents.repair(
                    house.member,
                    late.id(),
                    late.version(),
                    "Sent it by courier",
                    house.test.clock().instant()));
            Incident gone = house.record("The wrong seeds", Height.COFFEE);
            house.incidents.delete(house.member, gone.id(), gone.version());
            SearchSource words = new IncidentWords(house.test.database());
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(words, house.test))
                    .extracting(Findable::words)
                    .containsExactly("Data came late\nSent it by courier");
            house.incidents.restore(house.member, gone.id());
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(words, house.test))
                    .hasSize(2);
        }
    }
}
