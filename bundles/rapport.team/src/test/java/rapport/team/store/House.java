package rapport.team.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.journal.JournalEntry;
import rapport.api.outcome.Outcome;
import rapport.api.party.ContactPoint;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;
import rapport.api.party.PositionDraft;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.Relationships;
import rapport.directory.KeptDirectory;
import rapport.relationships.store.SqlRelationships;
import rapport.team.model.OpenedPulse;
import rapport.team.model.PulseDraft;
import rapport.team.model.Requirement;
import rapport.team.model.RequirementDraft;
import rapport.testkit.Callers;
import rapport.testkit.TestEngine;
import rapport.testkit.TestLevels;
import rapport.testkit.TestStore;

/** The team on a database of a test's own. */
public final class House implements AutoCloseable {

    public final TestStore test;
    public final TestLevels levels = new TestLevels();
    public final Directory directory;
    public final Relationships relationships;
    public final SqlPulses pulses;
    public final SqlRequirements requirements;
    public final Caller member = Callers.member();

    public House(TestEngine engine) {
        test = engine.open();
        directory = new KeptDirectory(test.database(), test.clock());
        relationships = new SqlRelationships(test.database(), directory, levels, test.clock());
        pulses = new SqlPulses(test.database(), directory);
        requirements = new SqlRequirements(test.database(), directory, relationships, levels);
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
