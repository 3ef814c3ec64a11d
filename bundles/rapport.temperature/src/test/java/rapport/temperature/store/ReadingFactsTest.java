package rapport.temperature.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import rapport.api.reading.Reading;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** Rules see the newest readings of relationships, and hear when there is another. */
class ReadingFactsTest {

    @EachEngine
    void giveTheNewestOfEachRelationship(TestEngine engine) {
        try (House house = new House(engine)) {
            Instant now = house.test.clock().instant();
            Relationship other = house.begin("donors", house.organization("Südwind"));
            for (int day = 0; day < 102; day++) {
                house.taken(1 + day % 5, now.minus(Duration.ofDays(day)));
            }
            ReadingFacts facts = new ReadingFacts(house.test.database());
            assertThat(facts.of(List.of(other.id()), now)).isEmpty();
            List<RelationshipId> both = List.of(house.donor.id(), other.id());
            List<Reading> found = Objects.requireNonNull(facts.of(both, now).get(house.donor.id()));
            assertThat(found).hasSize(100);
            assertThat(found.get(0).at()).isAfter(found.get(99).at());
        }
    }

    @EachEngine
    void hearOfEveryChange(TestEngine engine) {
        try (House house = new House(engine)) {
            Reading taken = house.guessedAndTaken(5, 4);
            house.readings.delete(house.member, taken.id(), taken.version());
            ReadingFacts facts = new ReadingFacts(house.test.database());
            assertThat(house.test.entries().stream()
                            .filter(entry -> !facts.changedBy(entry).isEmpty()))
                    .hasSize(3)
                    .allSatisfy(entry -> assertThat(facts.changedBy(entry)).containsExactly(house.donor.id()));
        }
    }
}
