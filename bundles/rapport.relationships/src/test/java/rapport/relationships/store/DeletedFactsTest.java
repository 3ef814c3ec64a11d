package rapport.relationships.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testkit.QueryPlans.assertUsesIndex;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.Interactions.Keyed;
import rapport.api.journal.JournalEntry;
import rapport.api.paging.PageRequest;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.StakeholderDraft;
import rapport.api.relationship.Stance;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** What nobody brought back in time is gone, and what was brought back is not. */
class DeletedFactsTest {

    private static final Duration MONTH = Duration.ofDays(30);

    @EachEngine
    void relationshipsGoWithTheirStepsPeopleAndPromises(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId mina = home.parties.colleague("Mina");
            PersonId ana = home.parties.person("Ana");
            PartyId nordwind = home.parties.organization("Nordwind");
            Relationship donor = home.begin("donors", nordwind);
            home.relationships.setStakeholder(
                    home.member, donor.id(), new StakeholderDraft(ana, null, 3, 3, Stance.NEUTRAL));
            Commitment promise = promised(home, mina, ana, donor.id());
            home.relationships.delete(home.member, donor.id(), donor.version());

            assertThat(afterAMonth(home)).isEqualTo(1);
            home.relationships.restore(home.member, donor.id());
            assertThat(home.relationships.find(home.member, donor.id())).isEmpty();
            assertThat(home.commitments.find(home.member, promise.id())).isEmpty();
            assertThat(rows(home)).isZero();
            assertThat(home.entries())
                    .extracting(JournalEntry::event)
                    .endsWith("RelationshipDeleted", "RelationshipPurged", "CommitmentPurged");
            assertThat(home.begin("donors", nordwind).id()).isNotEqualTo(donor.id());
        }
    }

    @EachEngine
    void interactionsGoAndImportingThemAgainStillChangesNothing(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId mina = home.parties.colleague("Mina");
            PersonId ana = home.parties.person("Ana");
            Interaction entered = home.called(3, mina, ana);
            List<Keyed> file = List.of(new Keyed("<1@mail.example>", home.call(2, mina, ana)));
            home.interactions.take(home.member, "import:mail", file, () -> {});
            Interaction imported = home.interactions
                    .list(home.member, ana, PageRequest.first(1))
                    .items()
                    .get(0);
            home.interactions.delete(home.member, entered.id(), entered.version());
            home.interactions.delete(home.member, imported.id(), imported.version());

            assertThat(afterAMonth(home)).isEqualTo(2);
            home.interactions.restore(home.member, entered.id());
            home.interactions.restore(home.member, imported.id());
            assertThat(home.interactions
                            .list(home.member, null, PageRequest.first(9))
                            .items())
                    .isEmpty();
            assertThat(home.interactions.take(home.member, "import:mail", file, () -> {}))
                    .containsExactly(false);
            assertThat(words(home)).isEqualTo(List.of(""));
        }
    }

    @EachEngine
    void promisesGo(TestEngine engine) {
        try (Household home = new Household(engine)) {
            Commitment promise = promised(home, home.parties.colleague("Mina"), home.parties.person("Ana"), null);
            home.commitments.delete(home.member, promise.id(), promise.version());
            assertThat(afterAMonth(home)).isEqualTo(1);
            home.commitments.restore(home.member, promise.id());
            assertThat(home.commitments.find(home.member, promise.id())).isEmpty();
        }
    }

    @EachEngine
    void whatWasBroughtBackStaysAndAnotherDeletionBeginsAnew(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId ana = home.parties.person("Ana");
            PartyId nordwind = home.parties.organization("Nordwind");
            Relationship donor = home.begin("donors", nordwind);
            Interaction call = home.called(3, home.parties.colleague("Mina"), ana);
            home.relationships.delete(home.member, donor.id(), donor.version());
            home.interactions.delete(home.member, call.id(), call.version());
            home.test.clock().advance(MONTH.minusDays(1));
            assertThat(purge(home).forgetSome()).isZero();
            home.relationships.restore(home.member, donor.id());
            home.interactions.restore(home.member, call.id());

            assertThat(afterAMonth(home)).isZero();
            Relationship again =
                    home.relationships.find(home.member, donor.id()).orElseThrow();
            assertThat(home.interactions.find(home.member, call.id())).isPresent();
            home.relationships.delete(home.member, again.id(), again.version());
            assertThat(purge(home).forgetSome()).isZero();
            assertThat(afterAMonth(home)).isEqualTo(1);
        }
    }

    @EachEngine
    void areFoundByAnIndexInTheOrderOfTheirDeletion(TestEngine engine) {
        try (Household home = new Household(engine)) {
            home.test.store().<Boolean>read(session -> {
                var query = Deletions.query(session.sql(), Instant.parse("2026-01-01T00:00:00Z"), 100);
                assertUsesIndex(session.sql(), query, "deletion_by_time");
                return true;
            });
        }
    }

    private static int afterAMonth(Household home) {
        home.test.clock().advance(MONTH.plusHours(1));
        int gone = purge(home).forgetSome();
        assertThat(purge(home).forgetSome()).isZero();
        return gone;
    }

    private static DeletedFacts purge(Household home) {
        return new DeletedFacts(home.test.database(), home.test.clock(), MONTH);
    }

    private static Commitment promised(
            Household home, PersonId by, PersonId to, @Nullable RelationshipId relationship) {
        CommitmentDraft draft = new CommitmentDraft("the offer", by, to, LocalDate.parse("2026-08-01"), relationship);
        return home.commitments.promise(home.member, draft).findValue().orElseThrow();
    }

    private static int rows(Household home) {
        return home.test
                .store()
                .read(session -> session.sql().fetchCount(RelationshipTable.RELATIONSHIP)
                        + session.sql().fetchCount(StageChangeTable.STAGE_CHANGE)
                        + session.sql().fetchCount(StakeholderTable.STAKEHOLDER)
                        + session.sql().fetchCount(CommitmentTable.COMMITMENT));
    }

    private static List<String> words(Household home) {
        return home.test
                .store()
                .read(session -> session.sql()
                        .select(InteractionTable.PEOPLE)
                        .from(InteractionTable.INTERACTION)
                        .fetch(InteractionTable.PEOPLE));
    }
}
