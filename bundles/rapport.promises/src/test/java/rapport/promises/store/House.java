package rapport.promises.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.commitment.Backing;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.Commitment.State;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.journal.JournalEntry;
import rapport.api.outcome.Outcome;
import rapport.api.party.ContactPoint;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.Relationships;
import rapport.directory.KeptDirectory;
import rapport.relationships.store.SqlCommitments;
import rapport.relationships.store.SqlRelationships;
import rapport.testkit.Callers;
import rapport.testkit.TestEngine;
import rapport.testkit.TestStore;

/** Promises to a donor of ours and to a friend who helps us, on a database of a test's own. */
public final class House implements AutoCloseable {

    public static final LocalDate JUNE = LocalDate.parse("2026-06-01");

    public final TestStore test;
    public final TwoLevels levels = new TwoLevels();
    public final Directory directory;
    public final Relationships relationships;
    public final SqlCommitments commitments;
    public final SqlPromiseChains chains;
    public final Caller member = Callers.member();
    public final PersonId mina;
    public final OrganizationId nordwind;
    public final OrganizationId acme;
    public final Relationship donor;
    public final Relationship friend;

    public House(TestEngine engine) {
        test = engine.open();
        directory = new KeptDirectory(test.database(), test.clock());
        relationships = new SqlRelationships(test.database(), directory, levels, test.clock());
        commitments = new SqlCommitments(test.database(), directory, relationships, levels);
        chains = new SqlPromiseChains(test.database(), directory, levels);
        mina = person("Mina", true);
        nordwind = organization("Nordwind");
        acme = organization("Acme");
        donor = begin("donors", nordwind);
        friend = begin("friends", acme);
    }

    public PersonId person(String name, boolean ours) {
        List<ContactPoint> mail = List.of(ContactPoint.mail(name.toLowerCase(Locale.ROOT) + "@known.example"));
        PersonDraft draft = new PersonDraft(name, null, null, null, ours, mail, List.of(), List.of());
        return done(directory.addPerson(member, draft)).id();
    }

    public OrganizationId organization(String name) {
        OrganizationDraft draft = new OrganizationDraft(name, null, List.of(), false, List.of(), List.of());
        return done(directory.addOrganization(member, draft)).id();
    }

    public Relationship begin(String level, PartyId party) {
        return done(relationships.begin(member, new RelationshipDraft(level, party, null, null, null, null)));
    }

    /** What Mina promised the donor for June. */
    public Commitment toDonor(String what) {
        return promise(what, mina, nordwind, JUNE, donor);
    }

    /** What the friend promised us so many days after the first of June. */
    public Commitment fromFriend(String what, int daysAfterJune) {
        return promise(what, acme, mina, JUNE.plusDays(daysAfterJune), friend);
    }

    public Commitment promise(String what, PartyId by, PartyId to, LocalDate due, @Nullable Relationship in) {
        return done(commitments.promise(member, new CommitmentDraft(what, by, to, due, in == null ? null : in.id())));
    }

    public Backing back(Commitment promise, Commitment by) {
        return done(chains.back(member, promise.id(), by.id(), null));
    }

    public Commitment now(Commitment promise) {
        return commitments.find(member, promise.id()).orElseThrow();
    }

    public Commitment settle(Commitment promise, State state) {
        return done(commitments.settle(member, promise.id(), now(promise).version(), state));
    }

    public Commitment expect(Commitment promise, @Nullable LocalDate on) {
        return done(commitments.expect(member, promise.id(), now(promise).version(), on));
    }

    /** What was deleted is gone for good. */
    void purge() {
        test.database()
                .open(SqlPromiseChains.SCHEMA)
                .run(
                        member,
                        transaction -> transaction
                                .sql()
                                .deleteFrom(HouseTables.COMMITMENT)
                                .where(HouseTables.DELETED.isTrue())
                                .execute());
    }

    Condition seen() {
        return new SeenPromises(levels).of(member);
    }

    /** What the journal tells of one kind of record. */
    public List<String> events(String kind) {
        return test.entries().stream()
                .filter(entry -> entry.subject().kind().equals(kind))
                .map(JournalEntry::event)
                .toList();
    }

    public static <T> T done(Outcome<T> outcome) {
        return outcome.findValue().orElseThrow(() -> new AssertionError(outcome.objections()));
    }

    @Override
    public void close() {
        test.close();
    }
}
