package rapport.team.console;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.team.store.House.done;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rapport.api.access.Caller;
import rapport.api.party.PersonId;
import rapport.console.api.Found;
import rapport.console.api.Visit;
import rapport.team.model.RecognitionDraft;
import rapport.team.store.House;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class OwnWordsFinderTest {

    @EachEngine
    void whatIsForTwoIsFoundByTheseTwoAlone(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId mina = house.colleague("Mina", "Delivery");
            PersonId omar = house.colleague("Omar", "Sales");
            PersonId lena = house.colleague("Lena", "Sales");
            Caller she = House.signedIn(mina);
            done(house.talks.add(she, omar, "My holiday in May"));
            done(house.talks.hold(she, omar, List.of(), "In May she is away for two weeks"));
            done(house.recognitions.give(she, thanks(omar, "For May, 100% kept", false)));
            house.test.clock().advance(Duration.ofMinutes(1));
            done(house.recognitions.give(she, thanks(omar, "For all of May, kept too", true)));
            assertThat(finder(house).find(visit(she), "may kept", EnumSet.allOf(Found.Kind.class), 1))
                    .as("however many newer ones are shared")
                    .hasSize(1);
            assertThat(found(house, she, "may"))
                    .extracting(Found::name)
                    .containsExactly("My holiday in May", "In May she is away for two weeks", "For May, 100% kept");
            assertThat(found(house, House.signedIn(omar), "may"))
                    .extracting(Found::detail)
                    .containsOnly("Mina")
                    .hasSize(3);
            assertThat(found(house, House.signedIn(omar), "away weeks")).hasSize(1);
            assertThat(found(house, she, "0% k")).hasSize(1);
            assertThat(found(house, she, "%h%y")).isEmpty();
            assertThat(found(house, House.signedIn(lena), "may")).isEmpty();
            assertThat(found(house, Callers.administrator(), "may")).isEmpty();
            assertThat(found(house, she, " ")).isEmpty();
            assertThat(finder(house).find(visit(she), "may", Set.of(Found.Kind.PERSON), 9))
                    .isEmpty();
        }
    }

    private static List<Found> found(House house, Caller by, String words) {
        return finder(house).find(visit(by), words, EnumSet.allOf(Found.Kind.class), 9);
    }

    private static Visit visit(Caller by) {
        return Visit.to("/palette").by(by).build();
    }

    private static OwnWordsFinder finder(House house) {
        return new OwnWordsFinder(house.talks, house.recognitions, house.directory);
    }

    private static RecognitionDraft thanks(PersonId receiver, String words, boolean shared) {
        return new RecognitionDraft(receiver, words, null, null, null, shared);
    }
}
