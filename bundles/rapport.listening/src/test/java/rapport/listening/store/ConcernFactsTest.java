package rapport.listening.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import rapport.api.concern.Closing;
import rapport.api.concern.Concern;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** What rules get to know of concerns. */
class ConcernFactsTest {

    private static final Duration TWO_YEARS = Duration.ofDays(731);

    @EachEngine
    void areTheOpenOnesAndThoseThatEndedNotLongAgoTheNewestFirst(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern open = house.heard("seeds");
            house.test.clock().advance(Duration.ofHours(1));
            Concern closed = closed(house, "soil");
            Concern deleted = house.heard("rain");
            house.concerns.delete(house.member, deleted.id(), deleted.version());
            assertThat(of(house)).containsExactly(closed, open);
            house.test.clock().advance(TWO_YEARS);
            assertThat(of(house)).containsExactly(open);
        }
    }

    @EachEngine
    void areNoMoreThanARuleCanMakeSenseOf(TestEngine engine) {
        try (House house = new House(engine)) {
            for (int i = 0; i < 101; i++) {
                house.heard("seed " + i);
            }
            Relationship other = house.begin("donors", house.organization("Südwind"));
            ConcernFacts facts = new ConcernFacts(house.test.database());
            Map<RelationshipId, List<Concern>> of = facts.of(
                    List.of(house.donor.id(), other.id()), house.test.clock().instant());
            assertThat(of).containsOnlyKeys(house.donor.id());
            assertThat(of.get(house.donor.id())).hasSize(100);
        }
    }

    @EachEngine
    void areTakenAnewForTheRelationshipThatAnEntrySpeaksOf(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern heard = house.heard("seeds");
            house.concerns.delete(house.member, heard.id(), heard.version());
            ConcernFacts facts = new ConcernFacts(house.test.database());
            assertThat(house.test.entries().stream()
                            .filter(entry -> entry.event().startsWith("Concern"))
                            .map(facts::changedBy))
                    .containsExactly(List.of(house.donor.id()), List.of(house.donor.id()));
            assertThat(house.test.entries().stream()
                            .filter(entry -> entry.subject().kind().equals("relationship"))
                            .map(facts::changedBy))
                    .isNotEmpty()
                    .allMatch(changed -> changed.isEmpty());
        }
    }

    private static List<Concern> of(House house) {
        ConcernFacts facts = new ConcernFacts(house.test.database());
        return facts.of(List.of(house.donor.id()), house.test.clock().instant())
                .getOrDefault(house.donor.id(), List.of());
    }

    private static Concern closed(House house, String words) {
        Concern verified = house.verified(words);
        return House.done(house.concerns.close(
                house.member, verified.id(), verified.version(), new Closing("We sent it.", "It felt good.")));
    }
}
