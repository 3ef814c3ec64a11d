package rapport.team.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.interaction.Interactions;
import rapport.api.journal.JournalEntry;
import rapport.api.level.LevelDescription;
import rapport.api.outcome.Outcome;
import rapport.api.party.ContactPoint;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.PartyId;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;
import rapport.api.party.PositionDraft;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.Relationships;
import rapport.directory.KeptDirectory;
import rapport.directory.Purge;
import rapport.relationships.store.SqlCommitments;
import rapport.relationships.store.SqlInteractions;
import rapport.relationships.store.SqlRelationships;
import rapport.team.TeamLevel;
import rapport.team.model.OpenedPulse;
import rapport.team.model.PulseDraft;
import rapport.team.model.Requirement;
import rapport.team.model.RequirementDraft;
import rapport.team.model.Serving;
import rapport.team.model.ServingDraft;
import rapport.testkit.Callers;
import rapport.testkit.LevelContract;
import rapport.testkit.TestEngine;
import rapport.testkit.TestLevels;
import rapport.testkit.TestStore;

/** The team on a database of a test's own. */
public final class House implements AutoCloseable {

    public final TestStore test;
    public final TestLevels levels = levels();
    public final Directory directory;
    public final Relationships relationships;
    public final SqlPulses pulses;
    /** What opens the links to the last pulse that each was asked. */
    public final Map<PersonId, String> links = new LinkedHashMap<>();

    public final SqlRequirements requirements;
    public final SqlServings servings;
    public final Interactions interactions;
    public final SqlStakeholderMeetings meetings;
    public final SqlTalks talks;
    public final SqlRecognitions recognitions;
    public final Caller member = Callers.member();

    public House(TestEngine engine) {
        test = engine.open();
        directory = new KeptDirectory(test.database(), test.clock());
        relationships = new SqlRelationships(test.database(), directory, levels, test.clock());
        pulses = new SqlPulses(test.database(), directory, (by, pulse, secrets) -> {
            secrets.forEach((person, secret) -> links.put(person, secret.text()));
            return secrets.size();
        });
        requirements = new SqlRequirements(test.database(), directory, relationships, levels);
        servings = new SqlServings(test.database(), directory, relationships, levels);
        interactions = new SqlInteractions(test.database(), directory, test.clock());
        meetings = new SqlStakeholderMeetings(
                test.database(), requirements, interactions, directory, relationships, levels);
        talks = new SqlTalks(test.database(), directory, interactions);
        recognitions = new SqlRecognitions(test.database(), directory);
    }

    /** One of ours in a department. */
    public PersonId colleague(String name, @Nullable String department) {
        List<ContactPoint> mail = List.of(ContactPoint.mail(name.toLowerCase(Locale.ROOT) + "@ours.example"));
        PositionDraft position = new PositionDraft(null, "Ours", null, department, null, null, "entered");
        PersonDraft draft = new PersonDraft(name, null, null, null, true, mail, List.of(), List.of(position));
        return done(directory.addPerson(member, draft)).id();
    }

    /** A relationship with an organization outside. */
    public Relationship donor(String name) {
        OrganizationDraft draft = new OrganizationDraft(name, null, List.of(), false, List.of(), List.of());
        return done(relationships.begin(
                member,
                new RelationshipDraft(
                        "donors", done(directory.addOrganization(member, draft)).id(), null, null, null, null)));
    }

    /** A department of ours, on the team. */
    public Relationship department(String name) {
        OrganizationDraft draft = new OrganizationDraft(name, null, List.of(), true, List.of(), List.of());
        return inside(done(directory.addOrganization(member, draft)).id());
    }

    /** A department or colleague of ours, on the team. */
    public Relationship inside(PartyId party) {
        return done(relationships.begin(member, new RelationshipDraft("team", party, null, null, null, null)));
    }

    /** Promises of that house. */
    public SqlCommitments commitments() {
        return new SqlCommitments(test.database(), directory, relationships, levels);
    }

    /** Forgets a colleague for good. */
    public void purge(PersonId person) {
        long version = directory.findPerson(member, person).orElseThrow().version();
        directory.deletePerson(member, person, version);
        test.clock().advance(Duration.ofDays(400));
        assertThat(new Purge(test.database(), test.clock(), LevelContract.defaults(Purge.Config.class)).forgetSome())
                .isPositive();
    }

    /** That a department serves an internal customer. */
    public Serving serving(Relationship server, Relationship customer, String what) {
        return done(servings.record(member, new ServingDraft(customer.id(), server.party(), what, null, null)));
    }

    private static TestLevels levels() {
        LevelDescription donors = new TestLevels().enabled().get(0);
        return TestLevels.of(donors, new TeamLevel(LevelContract.defaults(TeamLevel.Config.class)).describe());
    }

    /** Something that a contract asks of us. */
    public Requirement requirement(Relationship in, String what, @Nullable PersonId owner) {
        return done(requirements.record(member, new RequirementDraft(in.id(), what, "Frame contract", owner)));
    }

    /** Several of ours in a department. */
    public List<PersonId> colleagues(int many, String department) {
        List<PersonId> all = new ArrayList<>();
        for (int number = 1; number <= many; number++) {
            all.add(colleague(department + number, department));
        }
        return all;
    }

    /** That colleague, signed in. */
    public static Caller signedIn(PersonId person) {
        return Callers.as(Role.MEMBER, Map.of(), person);
    }

    public OpenedPulse pulse(Set<PersonId> people) {
        return done(pulses.open(member, new PulseDraft("How it goes", List.of("Clear?", "Heard?"), people)));
    }

    /** What the journal tells of one kind of record. */
    public List<JournalEntry> entries(String kind) {
        return test.entries().stream()
                .filter(entry -> entry.subject().kind().equals(kind))
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
