package rapport.listening.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernDraft;
import rapport.api.concern.Manner;
import rapport.api.concern.Word;
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
import rapport.testkit.OpenDoor;
import rapport.testkit.TestEngine;
import rapport.testkit.TestLevels;
import rapport.testkit.TestStore;

/** Concerns on a database of a test's own, with one donor, a person there and a colleague of ours. */
public final class House implements AutoCloseable {

    public final TestStore test;
    public final TestLevels levels = new TestLevels();
    public final Directory directory;
    public final Relationships relationships;
    public final OpenDoor door = new OpenDoor();
    public final ClosingListeners listeners = new ClosingListeners(door);
    public final SqlConcerns concerns;
    public final Caller member = Callers.member();
    public final PersonId mina;
    public final PersonId ana;
    public final Relationship donor;

    public House(TestEngine engine) {
        test = engine.open();
        directory = new KeptDirectory(test.database(), test.clock());
        relationships = new SqlRelationships(test.database(), directory, levels, test.clock());
        concerns = new SqlConcerns(test.database(), directory, relationships, levels, listeners);
        mina = person("Mina", true);
        ana = person("Ana", false);
        donor = begin("donors", organization("Nordwind"));
    }

    public PersonId person(String name, boolean ours) {
        List<ContactPoint> mail = List.of(ContactPoint.mail(name.toLowerCase(Locale.ROOT) + "@known.example"));
        PersonDraft draft = new PersonDraft(name, null, null, null, ours, mail, List.of(), List.of());
        return directory.addPerson(member, draft).findValue().orElseThrow().id();
    }

    public OrganizationId organization(String name) {
        OrganizationDraft draft = new OrganizationDraft(name, null, List.of(), false, List.of(), List.of());
        return directory
                .addOrganization(member, draft)
                .findValue()
                .orElseThrow()
                .id();
    }

    public Relationship begin(String level, PartyId party) {
        return done(relationships.begin(member, new RelationshipDraft(level, party, null, null, null, null)));
    }

    /** A concern of the donor, in Ana's words. */
    public Concern heard(String words) {
        return done(concerns.hear(member, draft(words, ana, null)));
    }

    public ConcernDraft draft(String words, @Nullable PersonId person, @Nullable Instant heardAt) {
        return new ConcernDraft(donor.id(), words, person, null, heardAt);
    }

    public Concern playedBack(String words, String understood) {
        Concern heard = heard(words);
        return done(concerns.playBack(member, heard.id(), heard.version(), understood));
    }

    public Concern confirmed(String words) {
        Concern played = playedBack(words, "You need " + words);
        return done(concerns.confirm(member, played.id(), played.version(), anaSays()));
    }

    public Concern addressed(String words) {
        Concern confirmed = confirmed(words);
        return done(concerns.address(member, confirmed.id(), confirmed.version(), "We sent " + words));
    }

    public Concern verified(String words) {
        Concern addressed = addressed(words);
        return done(concerns.verify(member, addressed.id(), addressed.version(), "They grow.", anaSays()));
    }

    /** Ana says so now, by telephone. */
    public Word anaSays() {
        return new Word(ana, test.clock().instant(), Manner.PHONE);
    }

    /** What the journal tells of concerns. */
    public List<String> events() {
        return test.entries().stream()
                .filter(entry -> entry.subject().kind().equals("concern"))
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
