package rapport.climate.store;

import java.time.Instant;
import java.util.List;
import rapport.api.access.Caller;
import rapport.api.incident.Incident;
import rapport.api.incident.Incident.Height;
import rapport.api.incident.IncidentDraft;
import rapport.api.journal.JournalEntry;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.OrganizationId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.Relationships;
import rapport.api.signal.RelationshipFacts;
import rapport.directory.KeptDirectory;
import rapport.relationships.store.SqlRelationships;
import rapport.testkit.Callers;
import rapport.testkit.TestEngine;
import rapport.testkit.TestLevels;
import rapport.testkit.TestStore;

/** One donor, and what goes wrong there. */
public final class House implements AutoCloseable {

    public final TestStore test;
    public final TestLevels levels = new TestLevels();
    public final Relationships relationships;
    public final SqlIncidents incidents;
    public final Caller member = Callers.member();
    public final Relationship donor;

    public House(TestEngine engine) {
        test = engine.open();
        Directory directory = new KeptDirectory(test.database(), test.clock());
        relationships = new SqlRelationships(test.database(), directory, levels, test.clock());
        incidents = new SqlIncidents(test.database(), directory, relationships, levels);
        OrganizationId party = done(directory.addOrganization(
                        member, new OrganizationDraft("Nordwind", null, List.of(), false, List.of(), List.of())))
                .id();
        donor = done(relationships.begin(member, new RelationshipDraft("donors", party, null, null, null, null)));
    }

    public Incident record(String what, Height height) {
        Instant now = test.clock().instant();
        return done(incidents.record(member, new IncidentDraft(donor.id(), what, height, now, null, null)));
    }

    public List<Incident> list(Caller by) {
        return incidents.list(by, null, PageRequest.first(10)).items();
    }

    public List<String> events() {
        return test.entries().stream()
                .filter(entry -> entry.subject().kind().equals("incident"))
                .map(JournalEntry::event)
                .toList();
    }

    void tell(ClimateFollower follower) {
        Instant now = test.clock().instant();
        RelationshipFacts facts = new RelationshipFacts(donor, "Nordwind", List.of(), List.of())
                .with(
                        Incident.class,
                        new IncidentFacts(test.database())
                                .of(List.of(donor.id()), now)
                                .getOrDefault(donor.id(), List.of()));
        test.store().run(member, work -> follower.follow(List.of(facts), List.of(), now));
    }

    @Override
    public void close() {
        test.close();
    }

    public static <T> T done(Outcome<T> outcome) {
        return outcome.findValue().orElseThrow(() -> new AssertionError(outcome.objections()));
    }
}
