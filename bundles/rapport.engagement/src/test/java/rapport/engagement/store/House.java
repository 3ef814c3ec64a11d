package rapport.engagement.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.engagement.Feedback;
import rapport.api.engagement.FeedbackDraft;
import rapport.api.engagement.Milestone;
import rapport.api.engagement.MilestoneDraft;
import rapport.api.engagement.Retrospective;
import rapport.api.engagement.RetrospectiveDraft;
import rapport.api.interaction.Channel;
import rapport.api.interaction.InteractionDraft;
import rapport.api.interaction.Interactions;
import rapport.api.interaction.Participant;
import rapport.api.interaction.Participant.Part;
import rapport.api.journal.JournalEntry;
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
import rapport.relationships.store.SqlInteractions;
import rapport.relationships.store.SqlRelationships;
import rapport.testkit.Callers;
import rapport.testkit.TestEngine;
import rapport.testkit.TestLevels;
import rapport.testkit.TestStore;

/** Milestones and retrospectives on a database of a test's own, with one donor, Ana there and Mina of ours. */
public final class House implements AutoCloseable {

    private static final Set<String> OURS = Set.of("milestone", "retrospective", "feedback");

    public final TestStore test;
    public final TestLevels levels = new TestLevels();
    public final Directory directory;
    public final Relationships relationships;
    public final Interactions interactions;
    public final SqlMilestones milestones;
    public final SqlRetrospectives retrospectives;
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
        milestones = new SqlMilestones(test.database(), directory, relationships, levels);
        retrospectives = new SqlRetrospectives(test.database(), directory, relationships, levels);
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

    public MilestoneDraft draft(String what, int inDays, PersonId... owners) {
        return new MilestoneDraft(
                donor.id(), what, LocalDate.ofInstant(now(), ZoneOffset.UTC).plusDays(inDays), List.of(owners));
    }

    public Milestone agreed(int inDays) {
        return done(milestones.agree(member, draft("First harvest", inDays, mina, ana)));
    }

    public Retrospective held() {
        LocalDate today = LocalDate.ofInstant(now(), ZoneOffset.UTC);
        return done(retrospectives.hold(
                member, new RetrospectiveDraft(donor.id(), today, List.of(mina, ana), "The planning went well.")));
    }

    public Feedback given(String words) {
        return done(retrospectives.give(member, held().id(), new FeedbackDraft(ana, words)));
    }

    /** Mina and these people talked, or wrote. */
    public void contact(Channel channel, PersonId... others) {
        List<Participant> people = new ArrayList<>(List.of(new Participant(mina, Part.FROM)));
        Arrays.stream(others).forEach(other -> people.add(new Participant(other, Part.TO)));
        done(interactions.record(member, new InteractionDraft(now(), channel, people, null, null)));
    }

    /** What the journal tells of them. */
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
