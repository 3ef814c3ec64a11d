package rapport.links.store;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import rapport.api.access.Caller;
import rapport.api.journal.JournalEntry;
import rapport.api.link.IssuedLink;
import rapport.api.link.LinkDraft;
import rapport.api.party.ContactPoint;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.Relationships;
import rapport.directory.KeptDirectory;
import rapport.links.rules.Secret;
import rapport.relationships.store.SqlRelationships;
import rapport.testkit.Callers;
import rapport.testkit.TestEngine;
import rapport.testkit.TestLevels;
import rapport.testkit.TestStore;

/** Links on a database of a test's own, with one donor and a person there. */
public final class House implements AutoCloseable {

    public static final String PURPOSE = "ask-something";

    public final TestStore test;
    public final TestLevels levels = TestLevels.of(TestLevels.outside("donors"));
    public final Directory directory;
    public final Relationships relationships;
    public final SqlPrivateLinks links;
    /** How links go to people; at first nobody can be reached. */
    public LinkPost post = (by, link, path) -> false;

    public final Caller member = Callers.member();
    public final PersonId ana;
    public final Relationship donor;
    public final UUID subject = UUID.randomUUID();

    public House(TestEngine engine) {
        test = engine.open();
        directory = new KeptDirectory(test.database(), test.clock());
        relationships = new SqlRelationships(test.database(), directory, levels, test.clock());
        links = new SqlPrivateLinks(
                test.database(), directory, relationships, levels, (by, link, path) -> post.send(by, link, path));
        PersonDraft draft = new PersonDraft(
                "Ana", null, null, null, false, List.of(ContactPoint.mail("ana@known.example")), List.of(), List.of());
        ana = directory.addPerson(member, draft).findValue().orElseThrow().id();
        OrganizationDraft nordwind = new OrganizationDraft("Nordwind", null, List.of(), false, List.of(), List.of());
        donor = relationships
                .begin(
                        member,
                        new RelationshipDraft(
                                "donors",
                                directory
                                        .addOrganization(member, nordwind)
                                        .findValue()
                                        .orElseThrow()
                                        .id(),
                                null,
                                null,
                                null,
                                null))
                .findValue()
                .orElseThrow();
    }

    public LinkDraft draft(Duration lifetime) {
        return new LinkDraft(PURPOSE, subject, ana, donor.id(), Locale.GERMAN, lifetime);
    }

    public IssuedLink issue() {
        return links.issue(member, draft(Duration.ofDays(30)));
    }

    public static Secret secret(IssuedLink issued) {
        return new Secret(issued.path().substring("/l/".length()));
    }

    /** What the journal tells of links. */
    public List<JournalEntry> entries() {
        return test.entries().stream()
                .filter(entry -> entry.subject().kind().equals("link"))
                .toList();
    }

    public List<String> events() {
        return entries().stream().map(JournalEntry::event).toList();
    }

    @Override
    public void close() {
        test.close();
    }
}
