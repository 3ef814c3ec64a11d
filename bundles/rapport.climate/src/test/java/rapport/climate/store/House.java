package rapport.climate.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.api.signal.KnownFacts;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Silo;
import rapport.climate.model.Formula;
import rapport.directory.KeptDirectory;
import rapport.relationships.store.SqlRelationships;
import rapport.testkit.Callers;
import rapport.testkit.TestEngine;
import rapport.testkit.TestLevels;
import rapport.testkit.TestStore;

/** One donor, and what goes wrong there. */
public final class House implements AutoCloseable, KnownFacts {

    public final TestStore test;
    public final TestLevels levels = new TestLevels();
    public final Directory directory;
    public final Relationships relationships;
    public final SqlIncidents incidents;
    public final Caller member = Callers.member();
    public final Relationship donor;
    private final List<Silo> silos = new ArrayList<>();

    public House(TestEngine engine) {
        test = engine.open();
        directory = new KeptDirectory(test.database(), test.clock());
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

    ClimateFollower follower(Formula formula) {
        return new ClimateFollower(test.database(), () -> formula);
    }

    public KeptClimates climates(Formula formula) {
        return new KeptClimates(test.database(), test.clock(), levels, relationships, () -> formula);
    }

    public Trials trials(Formula current) {
        return new Trials(test.clock(), this, relationships, () -> current);
    }

    void tell(ClimateFollower follower) {
        Instant now = test.clock().instant();
        test.store().run(member, work -> follower.follow(of(List.of(donor.id())), List.of(), now));
    }

    /** Parts of theirs that have not talked since. */
    public void silo(String one, String other) {
        silos.add(new Silo(donor.id(), false, one, other, 9, test.clock().instant()));
    }

    @Override
    public List<RelationshipFacts> of(Collection<RelationshipId> wanted) {
        if (!wanted.contains(donor.id())) {
            return List.of();
        }
        List<Incident> incidents = new IncidentFacts(test.database())
                .of(List.of(donor.id()), test.clock().instant())
                .getOrDefault(donor.id(), List.of());
        return List.of(new RelationshipFacts(donor, "Nordwind", List.of(), List.of())
                .with(Incident.class, incidents)
                .with(Silo.class, silos));
    }

    @Override
    public void close() {
        test.close();
    }

    public static <T> T done(Outcome<T> outcome) {
        return outcome.findValue().orElseThrow(() -> new AssertionError(outcome.objections()));
    }
}
