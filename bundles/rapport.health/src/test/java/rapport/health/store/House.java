package rapport.health.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rapport.api.access.Caller;
import rapport.api.concern.Manner;
import rapport.api.health.Dimension;
import rapport.api.id.Ids;
import rapport.api.level.Level;
import rapport.api.level.LevelDescription;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.PersonId;
import rapport.api.reading.Instrument;
import rapport.api.reading.Occasion;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.api.signal.KnownFacts;
import rapport.api.signal.RelationshipFacts;
import rapport.directory.KeptDirectory;
import rapport.health.model.Formula;
import rapport.relationships.store.SqlRelationships;
import rapport.testkit.Callers;
import rapport.testkit.OpenDoor;
import rapport.testkit.TestEngine;
import rapport.testkit.TestStore;

/** Health on a database of a test's own, with relationships of which people say how it feels. */
public final class House implements AutoCloseable, KnownFacts {

    public final TestStore test;
    public final DonorLevels levels = new DonorLevels();
    public final Directory directory;
    public final Relationships relationships;
    public final Caller member = Callers.member();
    public final Weights weights = new Weights(new OpenDoor());
    public final Portfolio portfolio;
    private final Map<RelationshipId, RelationshipFacts> facts = new HashMap<>();
    private final PersonId ana = new PersonId(Ids.next());

    public House(TestEngine engine) {
        test = engine.open();
        directory = new KeptDirectory(test.database(), test.clock());
        relationships = new SqlRelationships(test.database(), directory, levels, test.clock());
        levels.enabled().forEach(level -> weights.addLevel(new Weighed(level)));
        portfolio = new Portfolio(test.database(), test.clock(), levels, () -> Formula.ONE, weights);
    }

    public Relationship begin(String level, String name) {
        OrganizationDraft draft = new OrganizationDraft(name, null, List.of(), false, List.of(), List.of());
        var party = directory
                .addOrganization(member, draft)
                .findValue()
                .orElseThrow()
                .id();
        Relationship begun = relationships
                .begin(member, new RelationshipDraft(level, party, null, null, null, null))
                .findValue()
                .orElseThrow();
        facts.put(begun.id(), new RelationshipFacts(begun, name, List.of(), List.of()));
        return begun;
    }

    /** Ana says how it feels, and health follows by that formula. */
    public Reading says(Relationship relationship, int satisfaction) {
        Reading reading = new Reading(
                new ReadingId(Ids.next()),
                1,
                relationship.id(),
                ana,
                Instrument.SATISFACTION,
                satisfaction,
                null,
                null,
                Occasion.IMPROMPTU,
                "So it is.",
                null,
                now(),
                Manner.PHONE);
        RelationshipFacts known = Objects.requireNonNull(facts.get(relationship.id()));
        List<Reading> all = new ArrayList<>(List.of(reading));
        all.addAll(known.all(Reading.class));
        facts.put(relationship.id(), known.with(Reading.class, all));
        follow(Formula.ONE, relationship);
        return reading;
    }

    public void follow(Formula formula, Relationship... some) {
        List<RelationshipId> ids = List.of(some).stream().map(Relationship::id).toList();
        follower(formula).follow(of(ids), List.of(), now());
    }

    public HealthFollower follower(Formula formula) {
        return new HealthFollower(test.database(), () -> formula, weights);
    }

    public KeptHealths healths() {
        return new KeptHealths(
                test.database(), test.clock(), test.projections(), levels, () -> Formula.ONE, weights, this, portfolio);
    }

    public Trials trials() {
        return new Trials(test.clock(), this, relationships, () -> Formula.ONE, weights);
    }

    public Instant now() {
        return test.clock().instant();
    }

    @Override
    public List<RelationshipFacts> of(Collection<RelationshipId> ids) {
        return ids.stream().map(facts::get).filter(Objects::nonNull).toList();
    }

    @Override
    public void close() {
        test.close();
    }

    /** A level that asks above all how it feels. */
    private record Weighed(LevelDescription describe) implements Level {

        @Override
        public Map<Dimension, Double> healthWeights() {
            return Map.of(Dimension.TEMPERATURE, 1.0, Dimension.TRUST, 0.5);
        }
    }
}
