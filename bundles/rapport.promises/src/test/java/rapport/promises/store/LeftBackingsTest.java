package rapport.promises.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import rapport.api.commitment.Commitment;
import rapport.api.paging.PageRequest;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class LeftBackingsTest {

    @EachEngine
    void nothingIsKeptOfWhatRestedOnAPromiseThatIsGoneForGood(TestEngine engine) {
        try (House house = new House(engine)) {
            Commitment hall = house.toDonor("The hall");
            Commitment roof = house.fromFriend("The roof", 0);
            house.back(hall, roof);
            LeftBackings left = new LeftBackings(house.test.database(), house.test.clock());
            house.commitments.delete(house.member, roof.id(), roof.version());
            assertThat(left.forgetSome()).as("it may come back").isZero();
            house.commitments.restore(house.member, roof.id());
            assertThat(house.chains.list(house.member, PageRequest.first(9)).items())
                    .hasSize(1);
            house.commitments.delete(house.member, roof.id(), house.now(roof).version());
            house.test.clock().advance(Duration.ofDays(40));
            house.purge();
            assertThat(left.forgetSome()).isOne();
            assertThat(left.forgetSome()).isZero();
            assertThat(house.events("backing")).containsExactly("PromiseBacked", "BackingPurged");
        }
    }
}
