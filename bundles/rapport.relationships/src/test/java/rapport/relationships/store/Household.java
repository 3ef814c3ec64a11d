package rapport.relationships.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import rapport.api.access.Caller;
import rapport.api.interaction.Channel;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.InteractionDraft;
import rapport.api.interaction.Participant;
import rapport.api.interaction.Participant.Part;
import rapport.api.journal.JournalEntry;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipDraft;
import rapport.testkit.Callers;
import rapport.testkit.TestEngine;
import rapport.testkit.TestLevels;
import rapport.testkit.TestStore;

/** The services of this bundle on a database of a test's own, with donors, makers and our own house as levels. */
public final class Household implements AutoCloseable {

    private static final Set<String> OURS = Set.of("relationship", "interaction", "commitment");

    public final TestStore test;
    public final KnownParties parties;
    public final TestLevels levels = StagedLevels.of("donors", "makers", "house", "guests");
    public final SqlRelationships relationships;
    public final SqlInteractions interactions;
    public final SqlCommitments commitments;
    public final Caller member = Callers.member();

    public Household(TestEngine engine) {
        test = engine.open();
        parties = new KnownParties(test);
        relationships = new SqlRelationships(test.database(), parties.directory(), levels, test.clock());
        interactions = new SqlInteractions(test.database(), parties.directory(), test.clock());
        commitments = new SqlCommitments(test.database(), parties.directory(), relationships, levels);
    }

    /** What happened here, beside what the directory tells of itself. */
    public List<JournalEntry> entries() {
        return test.entries().stream()
                .filter(entry -> OURS.contains(entry.subject().kind()))
                .toList();
    }

    public Relationship begin(String level, PartyId party) {
        return relationships
                .begin(member, new RelationshipDraft(level, party, null, null, null, null))
                .findValue()
                .orElseThrow();
    }

    /** The first of them called the others so many days ago. */
    public Interaction called(int daysAgo, PersonId... people) {
        return interactions.record(member, call(daysAgo, people)).findValue().orElseThrow();
    }

    public InteractionDraft call(int daysAgo, PersonId... people) {
        Instant at = test.clock().instant().minus(Duration.ofDays(daysAgo));
        Stream<Participant> others = Arrays.stream(people).skip(1).map(person -> new Participant(person, Part.TO));
        return new InteractionDraft(
                at,
                Channel.PHONE,
                Stream.concat(Stream.of(new Participant(people[0], Part.FROM)), others)
                        .toList(),
                "the harvest",
                null);
    }

    @Override
    public void close() {
        test.close();
    }
}
