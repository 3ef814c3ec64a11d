package rapport.growth.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.growth.Approach;
import rapport.api.growth.ApproachDraft;
import rapport.api.growth.Growth;
import rapport.api.growth.GrowthDraft;
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
import rapport.relationships.store.SqlRelationships;
import rapport.testkit.Callers;
import rapport.testkit.TestEngine;
import rapport.testkit.TestLevels;
import rapport.testkit.TestStore;

/** Growth on a database of a test's own, with two donors, a person at one of them and a colleague of ours. */
public final class House implements AutoCloseable {

    public final TestStore test;
    public final TestLevels levels = new TestLevels();
    public final Directory directory;
    public final Relationships relationships;
    public final SqlApproaches approaches;
    public final SqlGrowths growths;
    public final SqlAsks asks;
    public final Caller member = Callers.member();
    public final PersonId mina;
    public final PersonId ana;
    public final Relationship donor;
    public final Relationship other;

    public House(TestEngine engine) {
        test = engine.open();
        directory = new KeptDirectory(test.database(), test.clock());
        relationships = new SqlRelationships(test.database(), directory, levels, test.clock());
        approaches = new SqlApproaches(test.database(), directory, relationships, levels);
        growths = new SqlGrowths(test.database(), directory, relationships, levels);
        asks = new SqlAsks(test.database(), directory, relationships, levels);
        mina = person("Mina", true);
        ana = person("Ana", false);
        donor = begin("donors", organization("Nordwind"));
        other = begin("donors", organization("Südwind"));
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

    /** That one led to the other. */
    public Growth referred(Relationship from, @Nullable Relationship to) {
        return done(growths.record(
                member,
                new GrowthDraft(
                        from.id(), Growth.Kind.REFERRAL, null, to == null ? null : to.id(), false, null, null)));
    }

    public ApproachDraft approach(@Nullable PersonId person, @Nullable Instant at) {
        return new ApproachDraft(donor.id(), " Ostwind ", person, Approach.Reaction.TOLD_US, at, null);
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
