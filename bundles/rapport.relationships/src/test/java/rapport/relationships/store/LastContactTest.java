package rapport.relationships.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.interaction.Interaction;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.StakeholderDraft;
import rapport.api.relationship.Stance;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** Contact sets the clock of every relationship that it touches. */
class LastContactTest {

    @EachEngine
    void movesTheLastContactOfEveryRelationshipItTouches(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId mina = home.parties.colleague("Mina");
            PersonId noa = home.parties.colleague("Noa");
            PersonId ana = home.parties.person("Ana");
            OrganizationId nordwind = home.parties.organization("Nordwind");
            home.parties.holds(ana, nordwind, null);
            Interaction before = home.called(30, mina, ana);
            Relationship donor = home.begin("donors", nordwind);
            Relationship colleague = home.begin("house", mina);
            assertThat(lastContact(home, donor)).isEqualTo(before.at());

            Interaction call = home.called(3, mina, ana);
            assertThat(lastContact(home, donor)).isEqualTo(call.at());
            assertThat(lastContact(home, colleague))
                    .as("nobody of ours talked with Mina")
                    .isNull();
            Interaction lunch = home.called(2, noa, mina);
            assertThat(lastContact(home, colleague)).isEqualTo(lunch.at());
            home.called(10, mina, ana);
            assertThat(lastContact(home, donor)).isEqualTo(call.at());

            home.interactions.delete(home.member, call.id(), 1);
            assertThat(lastContact(home, donor)).isEqualTo(call.at().minus(Duration.ofDays(7)));
            home.interactions.restore(home.member, call.id());
            assertThat(lastContact(home, donor)).isEqualTo(call.at());
        }
    }

    @EachEngine
    void looksAgainAtTheLastContactWhenAStakeholderComes(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId mina = home.parties.colleague("Mina");
            PersonId ana = home.parties.person("Ana");
            Interaction call = home.called(3, mina, ana);
            Relationship donor = home.begin("donors", home.parties.organization("Nordwind"));
            assertThat(lastContact(home, donor)).isNull();
            home.relationships.setStakeholder(
                    home.member, donor.id(), new StakeholderDraft(ana, null, 3, 3, Stance.NEUTRAL));
            assertThat(lastContact(home, donor)).isEqualTo(call.at());
            home.relationships.removeStakeholder(home.member, donor.id(), ana);
            assertThat(lastContact(home, donor)).isNull();
        }
    }

    @EachEngine
    void looksAgainAtTheLastContactWhenSomebodyTakesAPosition(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId mina = home.parties.colleague("Mina");
            PersonId ana = home.parties.person("Ana");
            OrganizationId nordwind = home.parties.organization("Nordwind");
            Relationship donor = home.begin("donors", nordwind);
            Interaction call = home.called(3, mina, ana);
            home.test.follow(
                    new LastContactProjection(home.test.database(), home.parties.directory(), home.test.clock()));
            home.test.settle();
            assertThat(lastContact(home, donor)).isNull();
            home.parties.holds(ana, nordwind, null);
            home.test.settle();
            assertThat(lastContact(home, donor)).isEqualTo(call.at());
        }
    }

    private static @Nullable Instant lastContact(Household home, Relationship relationship) {
        return home.relationships
                .lastContacts(home.member, List.of(relationship.id()))
                .get(relationship.id());
    }
}
