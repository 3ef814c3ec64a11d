package rapport.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.api.party.PersonId;
import rapport.testkit.TestEngine;

/** More changes at once than are followed in one step. */
class LargeImportTest {

    private static final int CUSTOMERS = 210;
    private static final int MEETINGS = 2_100;

    @Test
    void whateverItTouchesIsLookedAtOnceItIsIn() {
        try (TestHouse house = new TestHouse(TestEngine.H2)) {
            List<PersonId> people = new ArrayList<>();
            for (int i = 0; i < CUSTOMERS; i++) {
                PersonId person = house.directory.person("Customer " + i);
                people.add(person);
                house.stakeholder(house.relationship(house.directory.organization("House " + i), house.ada), person, 5);
            }
            house.advanceDays(40);
            assertThat(house.adasRules()).contains("powerful-person-uncovered");

            house.atOnce(() -> {
                for (int i = 0; i < MEETINGS; i++) {
                    house.met(house.ada, people.get(i % people.size()));
                }
            });
            TestHouse.await(() -> !house.adasRules().contains("powerful-person-uncovered"));
        }
    }
}
