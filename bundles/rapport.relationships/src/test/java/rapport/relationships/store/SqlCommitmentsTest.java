package rapport.relationships.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.commitment.CommitmentsQuery;
import rapport.api.journal.JournalEntry;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.search.Findable;
import rapport.store.api.Conflict;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.SearchSourceContract;
import rapport.testkit.TestEngine;

class SqlCommitmentsTest {

    private static final LocalDate SPRING = LocalDate.parse("2026-04-01");

    @EachEngine
    void promisesAreFoundByTheirWordsUntilTheyAreDeleted(TestEngine engine) {
        try (Household home = new Household(engine)) {
            CommitmentWords words = new CommitmentWords(home.test.database());
            PersonId mina = home.parties.colleague("Mina");
            PersonId ana = home.parties.person("Ana");
            Relationship donor = home.begin("donors", home.parties.organization("Nordwind"));
            Commitment seeds = promise(home, "seeds", mina, ana, SPRING, donor.id());
            promise(home, "a letter", ana, mina, SPRING, null);
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(words, home.test))
                    .extracting(Findable::title, Findable::relationship, Findable::person)
                    .containsExactlyInAnyOrder(tuple("seeds", donor.id(), null), tuple("a letter", null, ana));
            home.commitments.delete(home.member, seeds.id(), 1);
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(words, home.test))
                    .extracting(Findable::title)
                    .containsExactly("a letter");
        }
    }

    @EachEngine
    void listsWhatIsOpenTheEarliestDueFirst(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId mina = home.parties.colleague("Mina");
            PersonId ana = home.parties.person("Ana");
            PersonId bo = home.parties.person("Bo");
            Commitment later = promise(home, "seeds", mina, ana, SPRING.plusDays(9), null);
            Commitment sooner = promise(home, "a letter", ana, mina, SPRING, null);
            Commitment other = promise(home, "a visit", mina, bo, SPRING.plusDays(1), null);
            assertThat(home.commitments.openOf(home.member, ana, 10)).containsExactly(sooner, later);
            assertThat(home.commitments.openOf(home.member, mina, 2)).containsExactly(sooner, other);
            CommitmentsQuery between = CommitmentsQuery.ALL.due(SPRING.plusDays(1), SPRING.plusDays(8));
            assertThat(home.commitments
                            .list(home.member, between, PageRequest.first(9))
                            .items())
                    .containsExactly(other);
            home.commitments.settle(home.member, sooner.id(), 1, Commitment.State.KEPT);
            assertThat(home.commitments.openOf(home.member, ana, 10)).containsExactly(later);
            assertThat(home.commitments
                            .list(
                                    home.member,
                                    new CommitmentsQuery(null, null, Commitment.State.KEPT),
                                    PageRequest.first(5))
                            .items())
                    .extracting(Commitment::what)
                    .containsExactly("a letter");
            assertThat(home.commitments
                            .list(home.member, CommitmentsQuery.ALL, PageRequest.first(2))
                            .nextCursor())
                    .isNotNull();
        }
    }

    @EachEngine
    void belongsToARelationshipAndIsSeenWithIt(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId mina = home.parties.colleague("Mina");
            Relationship donor = home.begin("donors", home.parties.organization("Nordwind"));
            Commitment made = home.commitments
                    .promise(home.member, new CommitmentDraft("seeds", mina, donor.party(), SPRING, donor.id()))
                    .findValue()
                    .orElseThrow();
            assertThat(home.commitments.openIn(home.member, donor.id())).containsExactly(made);
            Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
            assertThat(home.commitments.openOf(shutOut, mina, 10)).isEmpty();
            assertThat(home.commitments.find(shutOut, made.id())).isEmpty();
            Caller reads = Callers.as(Role.MEMBER, Map.of("donors", Right.READ));
            assertThat(home.commitments.openOf(reads, mina, 10)).containsExactly(made);
            assertThatThrownBy(() -> home.commitments.settle(reads, made.id(), 1, Commitment.State.KEPT))
                    .isInstanceOf(Forbidden.class);
            home.levels.disable("donors");
            assertThat(home.commitments.openOf(home.member, mina, 10)).isEmpty();
        }
    }

    @EachEngine
    void refusesWithAllObjectionsAtOnce(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId nobody = new PersonId(UUID.randomUUID());
            RelationshipId nowhere = new RelationshipId(UUID.randomUUID());
            assertThat(home.commitments
                            .promise(home.member, new CommitmentDraft(" ", nobody, nobody, SPRING, nowhere))
                            .objections())
                    .extracting(Objection::field)
                    .containsExactly("what", "by", "to", "to", "relationship");
            assertThatThrownBy(() -> home.commitments.promise(
                            Callers.reader(), new CommitmentDraft("seeds", nobody, nobody, SPRING, null)))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @EachEngine
    void changesDeletesAndRestores(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId mina = home.parties.colleague("Mina");
            PersonId ana = home.parties.person("Ana");
            Commitment made = promise(home, "seeds", mina, ana, SPRING, null);
            Commitment changed = home.commitments
                    .change(home.member, made.id(), 1, new CommitmentDraft("more seeds", mina, ana, SPRING, null))
                    .findValue()
                    .orElseThrow();
            assertThatThrownBy(() -> home.commitments.delete(home.member, made.id(), 1))
                    .isInstanceOf(Conflict.class);
            home.commitments.delete(home.member, made.id(), changed.version());
            assertThat(home.commitments.find(home.member, made.id())).isEmpty();
            home.commitments.restore(home.member, made.id());
            assertThat(home.commitments.openOf(home.member, ana, 10))
                    .extracting(Commitment::what)
                    .containsExactly("more seeds");
            assertThat(home.entries())
                    .extracting(JournalEntry::event)
                    .isEqualTo(
                            List.of("CommitmentMade", "CommitmentChanged", "CommitmentDeleted", "CommitmentRestored"));
        }
    }

    @EachEngine
    void saysWhenAPromiseIsExpectedApartFromItsDay(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId mina = home.parties.colleague("Mina");
            Commitment made = promise(home, "seeds", mina, home.parties.person("Ana"), SPRING, null);
            Commitment later = expect(home, made, SPRING.plusDays(3));
            assertThat(later.due()).isEqualTo(SPRING);
            assertThat(later.expectedOn()).isEqualTo(SPRING.plusDays(3));
            assertThat(home.commitments.find(home.member, made.id())).contains(later);
            assertThat(expect(home, later, SPRING.plusDays(3)))
                    .as("nothing new")
                    .isEqualTo(later);
            Commitment kept = home.commitments
                    .settle(home.member, later.id(), later.version(), Commitment.State.KEPT)
                    .findValue()
                    .orElseThrow();
            assertThat(kept.expected()).isEqualTo(SPRING.plusDays(3));
            assertThat(expect(home, kept, SPRING).expected())
                    .as("the day itself says nothing else")
                    .isNull();
            assertThat(home.entries())
                    .extracting(JournalEntry::event)
                    .containsExactly("CommitmentMade", "CommitmentExpected", "CommitmentSettled", "CommitmentExpected");
        }
    }

    @EachEngine
    void tellsWhatWeOweFromWhatIsOwedToUs(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId mina = home.parties.colleague("Mina");
            PersonId ana = home.parties.person("Ana");
            Commitment ours = promise(home, "seeds", mina, ana, SPRING, null);
            Commitment theirs = promise(home, "a letter", ana, mina, SPRING, null);
            PageRequest page = PageRequest.first(9);
            assertThat(home.commitments
                            .list(home.member, new CommitmentsQuery(null, null, null, true), page)
                            .items())
                    .containsExactly(ours);
            assertThat(home.commitments
                            .list(home.member, new CommitmentsQuery(null, null, null, false), page)
                            .items())
                    .containsExactly(theirs);
        }
    }

    private static Commitment expect(Household home, Commitment promise, LocalDate on) {
        return home.commitments
                .expect(home.member, promise.id(), promise.version(), on)
                .findValue()
                .orElseThrow();
    }

    private static Commitment promise(
            Household home,
            String what,
            PersonId by,
            PersonId to,
            LocalDate due,
            @Nullable RelationshipId relationship) {
        return home.commitments
                .promise(home.member, new CommitmentDraft(what, by, to, due, relationship))
                .findValue()
                .orElseThrow();
    }
}
