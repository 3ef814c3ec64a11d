package rapport.relationships.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.journal.JournalEntry;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.RelationshipsQuery;
import rapport.api.relationship.RelationshipsQuery.Sort;
import rapport.api.relationship.StageChange;
import rapport.api.relationship.StakeholderDraft;
import rapport.api.relationship.Stance;
import rapport.store.api.Conflict;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class SqlRelationshipsTest {

    @EachEngine
    void beginsInTheFirstStageWithItsCadence(TestEngine engine) {
        try (Household home = new Household(engine)) {
            Relationship begun = home.begin("donors", home.parties.organization("Nordwind"));
            assertThat(begun.stage()).isEqualTo("first");
            assertThat(begun.cadenceDays()).isEqualTo(14);
            assertThat(begun.status()).isEqualTo(Status.ACTIVE);
            assertThat(home.relationships.find(home.member, begun.id())).contains(begun);
            assertThat(home.relationships.stageHistory(home.member, begun.id()))
                    .extracting(StageChange::to)
                    .containsExactly("first");
            assertThat(home.entries()).extracting(JournalEntry::event).containsExactly("RelationshipBegun");
        }
    }

    @EachEngine
    void refusesWithAllObjectionsAtOnce(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId stranger = home.parties.person("Sam");
            assertThat(home.relationships
                            .begin(home.member, new RelationshipDraft("donors", stranger, stranger, "third", 0, null))
                            .objections())
                    .extracting(Objection::field)
                    .containsExactlyInAnyOrder("party", "stage", "cadenceDays", "owner");
            assertThat(home.relationships
                            .begin(home.member, new RelationshipDraft("nowhere", stranger, null, null, null, null))
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("relationship.level.unknown");
        }
    }

    @EachEngine
    void standsOnceOnEachLevel(TestEngine engine) {
        try (Household home = new Household(engine)) {
            OrganizationId both = home.parties.organization("Nordwind");
            Relationship donor = home.begin("donors", both);
            home.begin("makers", both);
            RelationshipDraft again = new RelationshipDraft("donors", both, null, null, null, null);
            assertThat(home.relationships.begin(home.member, again).objections())
                    .extracting(Objection::key)
                    .containsExactly("relationship.party.already");
            assertThat(home.relationships.with(home.member, both)).hasSize(2);

            home.relationships.delete(home.member, donor.id(), donor.version());
            assertThat(home.relationships.begin(home.member, again).objections())
                    .isEmpty();
            assertThatThrownBy(() -> home.relationships.restore(home.member, donor.id()))
                    .isInstanceOf(Conflict.class);
        }
    }

    @EachEngine
    void welcomesOnlyTheKindOfPartyThatTheLevelIsFor(TestEngine engine) {
        try (Household home = new Household(engine)) {
            home.begin("house", home.parties.colleague("Mina"));
            home.begin("house", home.parties.organization("Workshop", true));
            for (OrganizationId misplaced : List.of(home.parties.organization("Nordwind"))) {
                assertThat(home.relationships
                                .begin(home.member, new RelationshipDraft("house", misplaced, null, null, null, null))
                                .objections())
                        .extracting(Objection::key)
                        .containsExactly("relationship.party.misplaced");
            }
        }
    }

    @EachEngine
    void remembersEachStepAndTakesTheCadenceOfTheStage(TestEngine engine) {
        try (Household home = new Household(engine)) {
            Relationship begun = home.begin("donors", home.parties.organization("Nordwind"));
            home.test.clock().advanceDays(3);
            Relationship moved = home.relationships
                    .moveTo(home.member, begun.id(), begun.version(), "second", "They called.")
                    .findValue()
                    .orElseThrow();
            assertThat(moved.cadenceDays()).isEqualTo(30);
            assertThat(moved.stageSince()).isEqualTo(begun.stageSince().plus(Duration.ofDays(3)));
            assertThat(home.relationships.stageHistory(home.member, begun.id()))
                    .first()
                    .satisfies(step -> {
                        assertThat(step.from()).isEqualTo("first");
                        assertThat(step.reason()).isEqualTo("They called.");
                        assertThat(step.by()).isEqualTo(home.member.name());
                    });
            assertThat(home.relationships
                            .moveTo(home.member, begun.id(), moved.version(), "resting", null)
                            .findValue())
                    .hasValueSatisfying(rests -> assertThat(rests.cadenceDays()).isEqualTo(Relationship.NO_CADENCE));
        }
    }

    @EachEngine
    void keepsACadenceThatSomebodyChose(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId owner = home.parties.colleague("Mina");
            OrganizationId party = home.parties.organization("Nordwind");
            Relationship begun = home.begin("donors", party);
            Relationship changed = home.relationships
                    .change(
                            home.member,
                            begun.id(),
                            begun.version(),
                            new RelationshipDraft("donors", party, owner, null, 90, null))
                    .findValue()
                    .orElseThrow();
            assertThat(changed.owner()).isEqualTo(owner);
            assertThat(home.relationships
                            .moveTo(home.member, begun.id(), changed.version(), "second", null)
                            .findValue())
                    .hasValueSatisfying(moved -> assertThat(moved.cadenceDays()).isEqualTo(90));
        }
    }

    @EachEngine
    void saysSoWhenSomebodyElseWasFaster(TestEngine engine) {
        try (Household home = new Household(engine)) {
            Relationship begun = home.begin("donors", home.parties.organization("Nordwind"));
            home.relationships.moveTo(home.member, begun.id(), 1, "second", null);
            assertThatThrownBy(() -> home.relationships.moveTo(home.member, begun.id(), 1, "resting", null))
                    .isInstanceOf(Conflict.class);
        }
    }

    @EachEngine
    void doesNotExistForThoseWhoMayNotReadItsLevel(TestEngine engine) {
        try (Household home = new Household(engine)) {
            OrganizationId party = home.parties.organization("Nordwind");
            Relationship begun = home.begin("donors", party);
            Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
            assertThat(home.relationships.find(shutOut, begun.id())).isEmpty();
            assertThat(home.relationships.with(shutOut, party)).isEmpty();
            assertThat(list(home, shutOut, RelationshipsQuery.onLevel("donors")).items())
                    .isEmpty();
            assertThat(home.relationships.stageHistory(shutOut, begun.id())).isEmpty();
            assertThatThrownBy(() -> home.relationships.delete(shutOut, begun.id(), 1))
                    .isInstanceOf(Conflict.class);
        }
    }

    @EachEngine
    void isNotChangedByReaders(TestEngine engine) {
        try (Household home = new Household(engine)) {
            OrganizationId party = home.parties.organization("Nordwind");
            Relationship begun = home.begin("donors", party);
            RelationshipDraft draft = new RelationshipDraft("donors", party, null, null, null, null);
            StakeholderDraft stakeholder = new StakeholderDraft(home.parties.person("Ana"), null, 3, 3, Stance.NEUTRAL);
            for (Caller by : List.of(Callers.reader(), Callers.as(Role.MEMBER, Map.of("donors", Right.READ)))) {
                assertThatThrownBy(() -> home.relationships.begin(by, draft)).isInstanceOf(Forbidden.class);
                assertThatThrownBy(() -> home.relationships.change(by, begun.id(), 1, draft))
                        .isInstanceOf(Forbidden.class);
                assertThatThrownBy(() -> home.relationships.moveTo(by, begun.id(), 1, "second", null))
                        .isInstanceOf(Forbidden.class);
                assertThatThrownBy(() -> home.relationships.delete(by, begun.id(), 1))
                        .isInstanceOf(Forbidden.class);
                assertThatThrownBy(() -> home.relationships.setStakeholder(by, begun.id(), stakeholder))
                        .isInstanceOf(Forbidden.class);
                assertThat(home.relationships.find(by, begun.id())).isPresent();
            }
        }
    }

    @EachEngine
    void vanishesFromListsWithItsLevelAndStaysKnown(TestEngine engine) {
        try (Household home = new Household(engine)) {
            Relationship begun = home.begin("donors", home.parties.organization("Nordwind"));
            home.levels.disable("donors");
            assertThat(list(home, home.member, query(null, Sort.NAME, false)).items())
                    .isEmpty();
            assertThat(home.relationships.find(home.member, begun.id())).isPresent();
            assertThat(home.relationships
                            .moveTo(home.member, begun.id(), 1, "second", null)
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("relationship.level.unknown");
        }
    }

    static Slice<Relationship> list(Household home, Caller by, RelationshipsQuery query) {
        return home.relationships.list(by, query, PageRequest.first(10));
    }

    static RelationshipsQuery query(@Nullable String level, Sort sort, boolean descending) {
        return new RelationshipsQuery(level, null, null, null, null, null, sort, descending);
    }
}
