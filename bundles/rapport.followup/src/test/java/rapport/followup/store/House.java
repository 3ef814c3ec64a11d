package rapport.followup.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.concern.Closing;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernDraft;
import rapport.api.concern.Concerns;
import rapport.api.concern.Manner;
import rapport.api.concern.Word;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUp.State;
import rapport.api.followup.FollowUpAnswer;
import rapport.api.followup.FollowUpsQuery;
import rapport.api.journal.JournalEntry;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.party.ContactPoint;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;
import rapport.api.party.PositionDraft;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.Relationships;
import rapport.directory.KeptDirectory;
import rapport.listening.store.ClosingListeners;
import rapport.listening.store.SqlConcerns;
import rapport.relationships.store.SqlRelationships;
import rapport.testkit.Callers;
import rapport.testkit.OpenDoor;
import rapport.testkit.TestEngine;
import rapport.testkit.TestLevels;
import rapport.testkit.TestStore;

/** Follow-ups on a database of a test's own, with one donor whom Mina looks after, and Ana who works there. */
public final class House implements AutoCloseable {

    public final TestStore test;
    public final TestLevels levels = TestLevels.of(TestLevels.outside("donors"), TestLevels.outside("friends"));
    public final Directory directory;
    public final Relationships relationships;
    public final Concerns concerns;
    public final SqlFollowUps followUps;
    public final Caller member = Callers.member();
    public final PersonId mina;
    public final PersonId ana;
    public final OrganizationId nordwind;
    public final Relationship donor;

    public House(TestEngine engine) {
        test = engine.open();
        directory = new KeptDirectory(test.database(), test.clock());
        relationships = new SqlRelationships(test.database(), directory, levels, test.clock());
        followUps = new SqlFollowUps(test.database(), directory, relationships, levels, test.clock());
        ClosingListeners listeners = new ClosingListeners(new OpenDoor());
        listeners.addListener(new ClosedConcerns(test.database(), relationships));
        concerns = new SqlConcerns(test.database(), directory, relationships, levels, listeners);
        mina = person("Mina", true);
        ana = person("Ana", false);
        nordwind = organization("Nordwind");
        worksAt(ana, nordwind, null);
        donor = begin("donors", nordwind, mina);
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

    public void worksAt(PersonId person, OrganizationId organization, @Nullable LocalDate until) {
        done(directory.addPosition(
                member, person, new PositionDraft(organization, null, "Head", null, null, until, "entered")));
    }

    /** Ana leaves for another organization today. */
    public void anaMovesTo(OrganizationId organization) {
        directory
                .findPerson(member, ana)
                .orElseThrow()
                .positions()
                .forEach(position -> directory.deletePosition(member, position.id(), OptionalLong.empty()));
        worksAt(ana, nordwind, today().minusDays(1));
        worksAt(ana, organization, null);
    }

    public Relationship begin(String level, OrganizationId organization, @Nullable PersonId owner) {
        return done(relationships.begin(member, new RelationshipDraft(level, organization, owner, null, null, null)));
    }

    /** A concern of the donor in Ana's words, solved and closed. */
    public Concern closed(String words) {
        Concern heard = done(concerns.hear(member, new ConcernDraft(donor.id(), words, ana, null, null)));
        done(concerns.override(member, heard.id(), 1, "It burns."));
        done(concerns.address(member, heard.id(), 2, "Sent."));
        Word word = new Word(ana, test.clock().instant(), Manner.PHONE);
        done(concerns.verify(member, heard.id(), 3, null, word));
        return done(concerns.close(member, heard.id(), 4, new Closing("Sent.", "Glad.")));
    }

    /** The one that is open of a series that follows what was just closed. */
    public FollowUp openOne() {
        return list(FollowUpsQuery.of(ana).at(State.OPEN)).stream().findFirst().orElseThrow();
    }

    public FollowUp answered(FollowUp one, String words) {
        return done(followUps.answer(member, one.id(), one.version(), FollowUpAnswer.of(words, Manner.PHONE)));
    }

    public List<FollowUp> list(FollowUpsQuery query) {
        return followUps.list(member, query, PageRequest.first(50)).items();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(test.clock().instant(), ZoneOffset.UTC);
    }

    public List<String> events() {
        return test.entries().stream()
                .filter(entry -> entry.subject().kind().equals("follow-up"))
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
