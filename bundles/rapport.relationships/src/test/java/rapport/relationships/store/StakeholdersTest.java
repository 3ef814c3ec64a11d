package rapport.relationships.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rapport.api.journal.JournalEntry;
import rapport.api.outcome.Objection;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.StakeholderDraft;
import rapport.api.relationship.Stance;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** The people of a relationship. */
class StakeholdersTest {

    @EachEngine
    void comesBackFromDeletionWithItsPeople(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId ana = home.parties.person("Ana");
            Relationship begun = home.begin("donors", home.parties.organization("Nordwind"));
            home.relationships.setStakeholder(
                    home.member, begun.id(), new StakeholderDraft(ana, "decider", 5, 2, Stance.CHAMPION));
            home.relationships.delete(home.member, begun.id(), 1);
            assertThat(home.relationships.find(home.member, begun.id())).isEmpty();
            assertThat(home.relationships.touching(home.member, ana)).isEmpty();
            home.relationships.restore(home.member, begun.id());
            assertThat(home.relationships.find(home.member, begun.id())).isPresent();
            assertThat(home.relationships.stakeholders(home.member, begun.id())).hasSize(1);
            assertThat(home.entries())
                    .extracting(JournalEntry::event)
                    .containsExactly(
                            "RelationshipBegun", "StakeholderAdded", "RelationshipDeleted", "RelationshipRestored");
        }
    }

    @EachEngine
    void knowsWhoseContactTouchesIt(TestEngine engine) {
        try (Household home = new Household(engine)) {
            OrganizationId nordwind = home.parties.organization("Nordwind");
            PersonId powerful = home.parties.person("Ana");
            PersonId employed = home.parties.person("Bo");
            PersonId gone = home.parties.person("Cy");
            PersonId mina = home.parties.colleague("Mina");
            home.parties.holds(employed, nordwind, null);
            home.parties.holds(gone, nordwind, LocalDate.now(home.test.clock()).minusDays(1));
            Relationship donor = home.begin("donors", nordwind);
            Relationship inHouse = home.begin("house", mina);
            home.relationships.setStakeholder(
                    home.member, donor.id(), new StakeholderDraft(powerful, null, 5, 3, Stance.NEUTRAL));
            home.relationships.setStakeholder(
                    home.member, donor.id(), new StakeholderDraft(employed, null, 1, 3, Stance.NEUTRAL));

            assertThat(home.relationships.peopleOf(home.member, donor.id(), 10)).containsExactly(powerful, employed);
            assertThat(home.relationships.peopleOf(home.member, inHouse.id(), 10))
                    .containsExactly(mina);
            assertThat(home.relationships.peopleOf(home.member, List.of(donor.id(), inHouse.id())))
                    .isEqualTo(Map.of(donor.id(), List.of(powerful, employed), inHouse.id(), List.of(mina)));
            assertThat(home.relationships.touching(home.member, employed)).containsExactly(donor);
            assertThat(home.relationships.touching(home.member, powerful)).containsExactly(donor);
            assertThat(home.relationships.touching(home.member, mina)).containsExactly(inHouse);
            assertThat(home.relationships.touching(home.member, gone)).isEmpty();
        }
    }

    @EachEngine
    void changesThePartOfAStakeholderAndTakesThePersonOut(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId ana = home.parties.person("Ana");
            Relationship begun = home.begin("donors", home.parties.organization("Nordwind"));
            home.relationships.setStakeholder(
                    home.member, begun.id(), new StakeholderDraft(ana, null, 2, 2, Stance.NEUTRAL));
            home.relationships.setStakeholder(
                    home.member, begun.id(), new StakeholderDraft(ana, "friend", 4, 5, Stance.SUPPORTER));
            assertThat(home.relationships.stakeholders(home.member, begun.id()))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.role()).isEqualTo("friend");
                        assertThat(one.isKey()).isTrue();
                    });
            assertThat(home.relationships
                            .setStakeholder(
                                    home.member,
                                    begun.id(),
                                    new StakeholderDraft(new PersonId(UUID.randomUUID()), "king", 9, 0, Stance.CRITIC))
                            .objections())
                    .extracting(Objection::field)
                    .containsExactly("person", "role", "power", "interest");
            home.relationships.removeStakeholder(home.member, begun.id(), ana);
            assertThat(home.relationships.stakeholders(home.member, begun.id())).isEmpty();
        }
    }
}
