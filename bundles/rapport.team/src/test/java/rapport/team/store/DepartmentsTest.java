package rapport.team.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import rapport.api.party.PersonId;
import rapport.team.store.Departments.Colleague;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class DepartmentsTest {

    @EachEngine
    void aDepartmentIsNamedByThePositionOrIsThePartWhereItIsHeld(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId mina = house.colleague("Mina", "Delivery");
            PersonId omar = house.colleague("Omar", null);
            Map<PersonId, Colleague> found =
                    new Departments(house.directory).colleagues(house.member, LocalDate.of(2026, 3, 2));
            assertThat(found.values())
                    .contains(new Colleague(mina, "Mina", "Delivery"), new Colleague(omar, "Omar", "Ours"));
        }
    }
}
