package rapport.meetings.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.commitment.Commitments;
import rapport.api.interaction.Channel;
import rapport.api.interaction.Interactions;
import rapport.api.journal.JournalEntry;
import rapport.api.meeting.Exchange;
import rapport.api.meeting.Exchange.Direction;
import rapport.api.meeting.ExchangeDraft;
import rapport.api.meeting.MeetingAccount;
import rapport.api.meeting.MeetingPlan;
import rapport.api.meeting.MeetingSheet;
import rapport.api.meeting.MeetingSheet.Check;
import rapport.api.meeting.MeetingSheet.Quality;
import rapport.api.outcome.Outcome;
import rapport.api.party.ContactPoint;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.Relationships;
import rapport.api.relationship.StakeholderDraft;
import rapport.api.relationship.Stance;
import rapport.directory.KeptDirectory;
import rapport.relationships.store.SqlCommitments;
import rapport.relationships.store.SqlInteractions;
import rapport.relationships.store.SqlRelationships;
import rapport.testkit.Callers;
import rapport.testkit.TestEngine;
import rapport.testkit.TestLevels;
import rapport.testkit.TestStore;

/** Meetings on a database of a test's own, with one donor, Ana there and Mina of ours. */
public final class House implements AutoCloseable {

    private static final Set<String> OURS = Set.of("meeting", "exchange", "commonality");

    public final TestStore test;
    public final TestLevels levels = new TestLevels();
    public final Directory directory;
    public final Relationships relationships;
    public final Interactions interactions;
    public final Commitments commitments;
    public final SqlMeetingSheets sheets;
    public final SqlExchanges exchanges;
    public final SqlCommonalities commonalities;
    public final SqlContactMixes mixes;
    public final PersonId mina;
    public final PersonId ana;
    public final Caller member;
    public final OrganizationId nordwind;
    public final Relationship donor;

    public House(TestEngine engine) {
        test = engine.open();
        directory = new KeptDirectory(test.database(), test.clock());
        relationships = new SqlRelationships(test.database(), directory, levels, test.clock());
        interactions = new SqlInteractions(test.database(), directory, test.clock());
        commitments = new SqlCommitments(test.database(), directory, relationships, levels);
        sheets = new SqlMeetingSheets(test.database(), directory, relationships, levels, interactions, commitments);
        exchanges = new SqlExchanges(test.database(), directory, relationships, levels);
        commonalities = new SqlCommonalities(test.database(), directory);
        mixes = new SqlContactMixes(test.database(), relationships, test.clock());
        mina = person("Mina", true, "sailing");
        ana = person("Ana", false, "sailing");
        member = Callers.as(Role.MEMBER, Map.of(), mina);
        nordwind = organization("Nordwind");
        donor = done(relationships.begin(member, new RelationshipDraft("donors", nordwind, null, null, null, null)));
        done(relationships.setStakeholder(member, donor.id(), new StakeholderDraft(ana, null, 5, 4, Stance.SUPPORTER)));
    }

    public PersonId person(String name, boolean ours, String... tags) {
        List<ContactPoint> mail = List.of(ContactPoint.mail(name.toLowerCase(Locale.ROOT) + "@known.example"));
        PersonDraft draft = new PersonDraft(name, null, null, null, ours, mail, List.of(tags), List.of());
        return done(directory.addPerson(Callers.member(), draft)).id();
    }

    private OrganizationId organization(String name) {
        OrganizationDraft draft = new OrganizationDraft(name, null, List.of(), false, List.of(), List.of());
        return done(directory.addOrganization(Callers.member(), draft)).id();
    }

    public Instant now() {
        return test.clock().instant();
    }

    public MeetingPlan plan(int inDays) {
        return new MeetingPlan(
                donor.id(),
                now().plus(Duration.ofDays(inDays)),
                List.of(mina),
                List.of(ana),
                List.of("What would success look like?"),
                "A word to the press");
    }

    public MeetingSheet prepared(int inDays) {
        return done(sheets.prepare(member, plan(inDays)));
    }

    public MeetingAccount account(Check... checks) {
        return new MeetingAccount(
                now(),
                Channel.IN_PERSON,
                List.of(mina),
                List.of(ana),
                "They want to be told early.",
                0.6,
                List.of(checks),
                List.of());
    }

    public MeetingSheet told(Check... checks) {
        MeetingSheet sheet = prepared(0);
        return done(sheets.tell(member, sheet.id(), sheet.version(), account(checks)));
    }

    public static Check yes(Quality quality) {
        return new Check(quality, true);
    }

    public static Check no(Quality quality) {
        return new Check(quality, false);
    }

    public Exchange noted(Direction direction, int weight) {
        return done(
                exchanges.note(member, new ExchangeDraft(donor.id(), direction, ana, "an introduction", weight, null)));
    }

    /** What the journal tells of meetings and what was given. */
    public List<String> events() {
        return test.entries().stream()
                .filter(entry -> OURS.contains(entry.subject().kind()))
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
