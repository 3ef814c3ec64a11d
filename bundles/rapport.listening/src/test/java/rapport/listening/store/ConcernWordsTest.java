package rapport.listening.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import rapport.api.concern.Concern;
import rapport.api.json.RecordsJson;
import rapport.api.search.Findable;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class ConcernWordsTest {

    @EachEngine
    void tellsTheirWordsAndOursOfEveryConcernThatIsThere(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern played = house.playedBack("seeds", "You need them in March");
            Concern gone = house.heard("rain");
            house.concerns.delete(house.member, gone.id(), gone.version());
            ConcernWords words = new ConcernWords(house.test.database());
            List<Findable> told = new ArrayList<>();
            words.each(told::add);
            Findable findable = new Findable(
                    played.id().value(),
                    house.donor.id(),
                    "seeds",
                    "seeds\nYou need them in March",
                    "/concerns/" + played.id().value());
            assertThat(told).containsExactly(findable);
            assertThat(words.read(RecordsJson.gson().toJson(played))).contains(findable);
        }
    }
}
