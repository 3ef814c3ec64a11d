package rapport.team.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.team.store.House.done;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.journal.JournalEntry;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.search.Findable;
import rapport.store.api.Conflict;
import rapport.team.exchange.RequirementsFile;
import rapport.team.model.Requirement;
import rapport.team.model.Requirement.Place;
import rapport.team.model.RequirementDraft;
import rapport.team.model.RequirementsQuery;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.FactTableContract;
import rapport.testkit.SearchSourceContract;
import rapport.testkit.TestEngine;

class SqlRequirementsTest {

    @EachEngine
    void isSomebodysOnceTheyHaveSaidSo(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId mina = house.colleague("Mina", "Delivery");
            Requirement asked = house.requirement(house.donor("Nordwind"), "Reports by the fifth", mina);
            assertThat(asked.place()).isEqualTo(Place.ASKED);
            assertThat(keys(house.requirements.accept(house.member, asked.id(), 1)))
                    .as("nobody says it for somebody else")
                    .containsExactly("requirement.others");
            Requirement accepted = done(house.requirements.accept(House.signedIn(mina), asked.id(), 1));
            assertThat(accepted.place()).isEqualTo(Place.ACCEPTED);
            assertThat(accepted.acceptedAt()).isEqualTo(house.test.clock().instant());
            assertThat(house.entries("team-requirement"))
                    .extracting(JournalEntry::event)
                    .containsExactly("RequirementRecorded", "RequirementAccepted");
        }
    }

    @EachEngine
    void isHandedBackWithWordsAndThenNobodys(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId mina = house.colleague("Mina", "Delivery");
            Requirement asked = house.requirement(house.donor("Nordwind"), "Reports by the fifth", mina);
            Caller signedIn = House.signedIn(mina);
            assertThat(keys(house.requirements.handBack(signedIn, asked.id(), 1, " ")))
                    .containsExactly("requirement.because");
            Requirement back = done(house.requirements.handBack(signedIn, asked.id(), 1, "It is Omar's"));
            assertThat(back.place()).isEqualTo(Place.NOBODYS);
            assertThat(back.returnedBy()).isEqualTo(mina);
            assertThat(back.returnedBecause()).isEqualTo("It is Omar's");
            Requirement taken = done(house.requirements.accept(house.member, asked.id(), 2));
            assertThat(taken.owner()).isEqualTo(house.member.person());
            assertThat(taken.returnedBecause()).isNull();
        }
    }

    @EachEngine
    void otherWordsAreAskedAnew(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId mina = house.colleague("Mina", "Delivery");
            Relationship donor = house.donor("Nordwind");
            Requirement asked = house.requirement(donor, "Reports by the fifth", mina);
            done(house.requirements.accept(House.signedIn(mina), asked.id(), 1));
            RequirementDraft other = new RequirementDraft(donor.id(), "Reports by the first", null, mina);
            assertThat(done(house.requirements.change(house.member, asked.id(), 2, other))
                            .place())
                    .isEqualTo(Place.ASKED);
            assertThatThrownBy(() -> house.requirements.change(house.member, asked.id(), 2, other))
                    .isInstanceOf(Conflict.class);
        }
    }

    @EachEngine
    void whatIsNobodysComesFirst(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId mina = house.colleague("Mina", "Delivery");
            Relationship donor = house.donor("Nordwind");
            Requirement accepted = house.requirement(donor, "Accepted", mina);
            done(house.requirements.accept(House.signedIn(mina), accepted.id(), 1));
            house.requirement(donor, "Asked", mina);
            house.requirement(donor, "Nobody's", null);
            assertThat(whats(house, RequirementsQuery.ALL)).containsExactly("Nobody's", "Asked", "Accepted");
            assertThat(whats(house, new RequirementsQuery(null, mina))).containsExactly("Asked", "Accepted");
            assertThat(whats(house, new RequirementsQuery(donor.id(), null)))
                    .containsExactly("Nobody's", "Asked", "Accepted");
        }
    }

    @EachEngine
    void existsForThoseWhoMayReadTheLevelOfItsRelationship(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship donor = house.donor("Nordwind");
            Requirement one = house.requirement(donor, "Reports by the fifth", null);
            Caller outside = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
            assertThat(house.requirements.find(outside, one.id())).isEmpty();
            Caller looking = Callers.as(Role.MEMBER, Map.of("donors", Right.READ));
            RequirementDraft draft = new RequirementDraft(donor.id(), "More", null, null);
            assertThatThrownBy(() -> house.requirements.record(looking, draft)).isInstanceOf(Forbidden.class);
            assertThat(done(house.requirements.accept(looking, one.id(), 1)).place())
                    .isEqualTo(Place.ACCEPTED);
            house.levels.disable("donors");
            assertThat(house.requirements.find(house.member, one.id())).isEmpty();
        }
    }

    @EachEngine
    void refusesWhatNobodyCouldAnswerFor(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId stranger = new PersonId(UUID.randomUUID());
            RequirementDraft draft =
                    new RequirementDraft(house.donor("Nordwind").id(), " ", null, stranger);
            assertThat(keys(house.requirements.record(house.member, draft)))
                    .containsExactly("requirement.what", "requirement.ours");
        }
    }

    @EachEngine
    void isDeletedBroughtBackAndForgotten(TestEngine engine) {
        try (House house = new House(engine)) {
            Requirement one = house.requirement(house.donor("Nordwind"), "Reports by the fifth", null);
            RequirementWords words = new RequirementWords(house.test.database(), house.levels);
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(words, house.test))
                    .extracting(Findable::words)
                    .containsExactly("Reports by the fifth\nFrame contract");
            house.requirements.delete(house.member, one.id(), 1);
            assertThat(house.requirements.find(house.member, one.id())).isEmpty();
            house.requirements.restore(house.member, one.id());
            house.requirements.delete(house.member, one.id(), 3);
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(words, house.test))
                    .isEmpty();
            DeletedRecords deleted = new DeletedRecords(house.test.database(), house.test.clock(), house.levels);
            assertThat(deleted.forgetSome()).isZero();
            house.test.clock().advance(Duration.ofDays(31));
            assertThat(deleted.forgetSome()).isEqualTo(1);
            assertThat(house.entries("team-requirement"))
                    .extracting(JournalEntry::event)
                    .last()
                    .isEqualTo("RequirementPurged");
        }
    }

    @EachEngine
    void takesInWhatItHandsOut(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId mina = house.colleague("Mina", "Delivery");
            Requirement asked = house.requirement(house.donor("Nordwind"), "Reports by the fifth", mina);
            house.requirement(house.donor("Südwind"), "An answer within a day", null);
            house.test.clock().advance(Duration.ofDays(2));
            done(house.requirements.accept(House.signedIn(mina), asked.id(), 1));
            house.test.clock().advance(Duration.ofDays(20));
            assertThat(FactTableContract.assertTakesInWhatItHandsOut(
                            new RequirementsFile(house.requirements, house.test.database()), house.member))
                    .isEqualTo(2);
        }
    }

    @EachEngine
    void isAFactOfItsRelationship(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship donor = house.donor("Nordwind");
            Requirement one = house.requirement(donor, "Reports by the fifth", null);
            RequirementFacts facts = new RequirementFacts(house.test.database(), house.levels);
            assertThat(facts.of(List.of(donor.id()), house.test.clock().instant()))
                    .isEqualTo(Map.of(donor.id(), List.of(one)));
            assertThat(facts.changedBy(house.entries("team-requirement").get(0)))
                    .containsExactly(donor.id());
        }
    }

    private static List<String> whats(House house, RequirementsQuery query) {
        return house.requirements.list(house.member, query, PageRequest.first(10)).items().stream()
                .map(Requirement::what)
                .toList();
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.objections().stream().map(Objection::key).toList();
    }
}
