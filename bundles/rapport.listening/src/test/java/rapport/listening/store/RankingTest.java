package rapport.listening.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static rapport.listening.store.House.done;

import java.util.List;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernsQuery;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class RankingTest {

    @EachEngine
    void putsTheMostImportantFirstAndThoseNotNamedLast(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern seeds = house.heard("seeds");
            Concern rain = house.heard("rain");
            Concern roads = house.heard("roads");
            done(house.concerns.rank(house.member, house.donor.id(), List.of(rain.id(), roads.id())));
            assertThat(house.concerns
                            .list(house.member, ConcernsQuery.openIn(house.donor.id()), PageRequest.first(10))
                            .items())
                    .extracting(Concern::words, Concern::rank)
                    .containsExactly(tuple("rain", 1), tuple("roads", 2), tuple("seeds", null));
            done(house.concerns.rank(house.member, house.donor.id(), List.of(seeds.id(), rain.id())));
            assertThat(house.events())
                    .containsExactly(
                            "ConcernHeard",
                            "ConcernHeard",
                            "ConcernHeard",
                            "ConcernRanked",
                            "ConcernRanked",
                            "ConcernRanked",
                            "ConcernRanked",
                            "ConcernRanked");
        }
    }

    @EachEngine
    void ranksOnlyWhatIsOpenAndNothingTwice(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern seeds = house.heard("seeds");
            Concern gone = house.heard("rain");
            done(house.concerns.withdraw(house.member, gone.id(), gone.version(), "It rained."));
            assertThat(house.concerns
                            .rank(house.member, house.donor.id(), List.of(seeds.id(), seeds.id()))
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("concern.order.twice");
            assertThat(house.concerns
                            .rank(house.member, house.donor.id(), List.of(gone.id()))
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("concern.order.unknown");
        }
    }
}
