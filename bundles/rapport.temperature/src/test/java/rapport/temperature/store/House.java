package rapport.temperature.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernDraft;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Concerns;
import rapport.api.concern.Manner;
import rapport.api.concern.Word;
import rapport.api.journal.JournalEntry;
import rapport.api.level.Localized;
import rapport.api.outcome.Outcome;
import rapport.api.party.ContactPoint;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;
import rapport.api.reading.GuessDraft;
import rapport.api.reading.Instrument;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingDraft;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.Relationships;
import rapport.api.relationship.StakeholderDraft;
import rapport.api.relationship.Stance;
import rapport.api.survey.Audience;
import rapport.api.survey.Survey;
import rapport.api.survey.SurveyDraft;
import rapport.directory.KeptDirectory;
import rapport.links.store.SqlPrivateLinks;
import rapport.listening.store.ClosingListeners;
import rapport.listening.store.SqlConcerns;
import rapport.relationships.store.SqlRelationships;
import rapport.testkit.Callers;
import rapport.testkit.OpenDoor;
import rapport.testkit.TestEngine;
import rapport.testkit.TestLevels;
import rapport.testkit.TestStore;

/** Readings on a database of a test's own, with one donor, a person there and a colleague of ours. */
public final class House implements AutoCloseable {

    public final TestStore test;
    public final TestLevels levels = new TestLevels();
    public final Directory directory;
    public final Relationships relationships;
    public final Concerns concerns;
    public final SqlReadings readings;
    public final SqlPrivateLinks links;
    public final SqlSurveys surveys;
    public final Caller member = Callers.member();
    public final PersonId mina;
    public final PersonId ana;
    public final Relationship donor;

    public House(TestEngine engine) {
        test = engine.open();
        directory = new KeptDirectory(test.database(), test.clock());
        relationships = new SqlRelationships(test.database(), directory, levels, test.clock());
        concerns = new SqlConcerns(
                test.database(), directory, relationships, levels, new ClosingListeners(new OpenDoor()));
        readings = new SqlReadings(test.database(), directory, relationships, concerns, levels);
        links = new SqlPrivateLinks(test.database(), directory, relationships, levels, (by, link, path) -> false);
        surveys = new SqlSurveys(test.database(), levels, links, readings);
        mina = person("Mina", true);
        ana = person("Ana", false);
        donor = begin("donors", organization("Nordwind"));
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

    /** What Ana says of her satisfaction now. */
    public ReadingDraft said(int value) {
        return ReadingDraft.impromptu(donor.id(), ana, Instrument.SATISFACTION, value);
    }

    /** Ana says so, and it is noted. */
    public Reading taken(int value) {
        return done(readings.take(member, said(value)));
    }

    /** The same at another time. */
    public Reading taken(int value, Instant at) {
        ReadingDraft now = said(value);
        return done(readings.take(
                member,
                new ReadingDraft(
                        now.relationship(),
                        now.person(),
                        now.instrument(),
                        value,
                        now.occasion(),
                        null,
                        null,
                        at,
                        null)));
    }

    public GuessDraft guess(int value, @Nullable ConcernId concern) {
        return new GuessDraft(donor.id(), ana, Instrument.SATISFACTION, value, concern);
    }

    /** We guess, Ana says. */
    public Reading guessedAndTaken(int guess, int value) {
        done(readings.guess(member, guess(guess, null)));
        return taken(value);
    }

    /** A concern of Ana's that we have worked on. */
    public Concern addressed(String words) {
        return addressed(new ConcernDraft(donor.id(), words, ana, null, null));
    }

    public Concern addressed(ConcernDraft draft) {
        Concern heard = done(concerns.hear(member, draft));
        Concern allowed = done(concerns.override(member, heard.id(), heard.version(), "It cannot wait."));
        return done(
                concerns.address(member, allowed.id(), allowed.version(), "Of " + draft.words() + " there is enough"));
    }

    /** A person of theirs who decides something in a relationship. */
    public PersonId stakeholder(String name, Relationship in, @Nullable String role) {
        PersonId person = person(name, false);
        done(relationships.setStakeholder(member, in.id(), new StakeholderDraft(person, role, 3, 3, Stance.NEUTRAL)));
        return person;
    }

    /** Asks all stakeholders of donors how satisfied they are. */
    public Survey survey() {
        return done(surveys.begin(
                member,
                new SurveyDraft(
                        "Autumn",
                        Instrument.SATISFACTION,
                        Localized.of("How was it?", "Wie war es?"),
                        new Audience("donors", null, null, Set.of()))));
    }

    /** Ana says so now, by telephone. */
    public Word anaSays() {
        return new Word(ana, test.clock().instant(), Manner.PHONE);
    }

    /** What the journal tells of readings. */
    public List<String> events() {
        return test.entries().stream()
                .filter(entry -> entry.subject().kind().equals("reading"))
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
