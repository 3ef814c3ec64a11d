package rapport.insight;

import static org.assertj.core.api.Assertions.assertThat;

import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.api.tie.Collaboration;
import rapport.insight.store.KeptCollaborations;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** Departments that share work and have no ties are silos until somebody talks. */
class CollaborationsTest {

    @EachEngine
    void countsSharedPeopleOutsideAndTiesInside(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            KeptCollaborations collaborations = new KeptCollaborations(house.test.database(), house.clock);
            OrganizationId acme = house.directory.organization("Acme");
            PersonId ann = house.directory.person("Ann Lee");
            house.directory.takesPosition(ann, acme, "Buyer");
            PersonId ben = house.directory.ourPerson("Ben Ours");
            house.directory.takesPosition(house.ada, house.directory.ourOrganization("Sales"), "Seller");
            house.directory.takesPosition(ben, house.directory.ourOrganization("Delivery"), "Engineer");
            house.met(house.ada, ann);
            house.test.settle();
            assertThat(collaborations.all(house.adaAsks)).isEmpty();

            house.met(ben, ann);
            house.test.settle();
            assertThat(collaborations.all(house.adaAsks))
                    .containsExactly(new Collaboration("Delivery", "Sales", 1, 0))
                    .allMatch(Collaboration::isSilo);

            house.met(house.ada, ben);
            house.test.settle();
            assertThat(collaborations.all(house.adaAsks))
                    .containsExactly(new Collaboration("Delivery", "Sales", 1, 1))
                    .noneMatch(Collaboration::isSilo);

            house.advanceDays(200);
            assertThat(collaborations.all(house.adaAsks))
                    .as("what was half a year ago is no tie of today")
                    .isEmpty();
        }
    }

    @EachEngine
    void whoIsInNoDepartmentIsCountedApartAndIsNoDepartment(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            KeptCollaborations collaborations = new KeptCollaborations(house.test.database(), house.clock);
            PersonId ann = house.directory.person("Ann Lee");
            OrganizationId ours = house.directory.ourOrganization("Ours");
            PersonId ben = house.directory.ourPerson("Ben Ours");
            PersonId eve = house.directory.ourPerson("Eve Ours");
            house.directory.takesPosition(house.ada, ours, "Seller", "Sales");
            house.directory.takesPosition(ben, ours, "Engineer", "Delivery");
            house.directory.takesPosition(eve, ours, "Guest", null);
            assertThat(collaborations.inNoPart(house.adaAsks)).isEqualTo(1);
            house.met(house.ada, ann);
            house.met(ben, ann);
            house.met(eve, ann);
            house.test.settle();
            assertThat(collaborations.all(house.adaAsks))
                    .as("Ours is no department beside its own")
                    .containsExactly(new Collaboration("Delivery", "Sales", 1, 0));
        }
    }

    @EachEngine
    void aHouseThatHasMailIsNoDepartmentBesideDepartmentsThatAreOrganizations(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            KeptCollaborations collaborations = new KeptCollaborations(house.test.database(), house.clock);
            PersonId ann = house.directory.person("Ann Lee");
            PersonId ben = house.directory.ourPerson("Ben Ours");
            PersonId eve = house.directory.ourPerson("Eve Ours");
            house.directory.takesPosition(house.ada, house.directory.ourOrganization("Sales"), "Seller");
            house.directory.takesPosition(ben, house.directory.ourOrganization("Delivery"), "Engineer");
            house.directory.takesPosition(eve, house.directory.ourHouse("Ours", "ours.example"), "Owner");
            house.met(house.ada, ann);
            house.met(ben, ann);
            house.met(eve, ann);
            house.test.settle();
            assertThat(collaborations.all(house.adaAsks)).containsExactly(new Collaboration("Delivery", "Sales", 1, 0));
            assertThat(collaborations.inNoPart(house.adaAsks)).isEqualTo(1);
        }
    }
}
