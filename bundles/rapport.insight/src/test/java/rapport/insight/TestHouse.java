package rapport.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.interaction.Channel;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.InteractionDraft;
import rapport.api.interaction.Interactions;
import rapport.api.interaction.Participant;
import rapport.api.journal.JournalEntry;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.Relationships;
import rapport.api.relationship.StakeholderDraft;
import rapport.api.relationship.Stance;
import rapport.api.signal.TodayEntry;
import rapport.insight.model.TieStrength;
import rapport.insight.rules.FadingTie;
import rapport.insight.rules.PositionChanged;
import rapport.insight.rules.PowerfulPersonUncovered;
import rapport.insight.rules.PromiseDue;
import rapport.insight.rules.Silence;
import rapport.insight.store.InsightProjection;
import rapport.insight.store.KeptTies;
import rapport.insight.store.KeptToday;
import rapport.relationships.store.SqlCommitments;
import rapport.relationships.store.SqlInteractions;
import rapport.relationships.store.SqlRelationships;
import rapport.store.api.Projection;
import rapport.store.api.Schema;
import rapport.store.api.Session;
import rapport.testkit.Callers;
import rapport.testkit.MovingClock;
import rapport.testkit.TestEngine;
import rapport.testkit.TestStore;

/** Insight with everything that it stands on, on a real database, with a clock that the test moves. */
public final class TestHouse implements AutoCloseable {

    public final TestStore test;
    public final MovingClock clock;
    public final Caller anybody;
    public final FakeDirectory directory;
    public final Relationships relationships;
    public final Interactions interactions;
    public final SqlCommitments commitments;
    public final FakeDoor door = new FakeDoor();
    public final RunningRules rules;
    public final RunningContributions contributions;
    public final RunningPersonalSignals personal;
    public final FakeLevel customers = new FakeLevel("customers");
    public final KeptTies ties;
    public final KeptToday today;
    public final PersonId ada;
    public final Caller adaAsks;
    public final AtomicInteger announced = new AtomicInteger();
    public final Set<PersonId> withAccounts = ConcurrentHashMap.newKeySet();
    private final InsightProjection projection;
    private final List<LevelDescription> enabled = new CopyOnWriteArrayList<>();

    public TestHouse(TestEngine engine) {
        test = engine.open(new Schema("house", TestHouse.class));
        clock = test.clock();
        anybody = test.anybody();
        directory = new FakeDirectory(test.store(), anybody);
        Levels levels = levels();
        relationships = new SqlRelationships(test.database(), directory.service(), levels, clock);
        interactions = new SqlInteractions(test.database(), directory.service(), clock);
        commitments = new SqlCommitments(test.database(), directory.service(), relationships, levels);
        rules = new RunningRules(
                door,
                List.of(
                        new Silence(2),
                        new PromiseDue(3),
                        new FadingTie(0.75, 14),
                        new PowerfulPersonUncovered(7, 30),
                        new PositionChanged(30)));
        contributions = new RunningContributions(test.database(), door);
        personal = new RunningPersonalSignals(test.database(), door);
        levelAppears();
        projection = new InsightProjection(
                test.database(),
                clock,
                test.journal(),
                directory.service(),
                relationships,
                interactions,
                rules,
                contributions,
                personal,
                () -> List.copyOf(withAccounts),
                () -> TieStrength.STANDARD,
                announced::incrementAndGet);
        test.follow(projection);
        ties = new KeptTies(test.database(), test.projections(), clock, () -> TieStrength.STANDARD);
        today = new KeptToday(
                test.database(),
                test.projections(),
                clock,
                levels,
                relationships,
                directory.service(),
                rules,
                personal);
        ada = directory.ourPerson("Ada Ours");
        withAccounts.add(ada);
        adaAsks = Callers.as(Role.MEMBER, Map.of(), ada);
        test.settle();
    }

    /** Does something that is followed only afterwards, entry by entry. */
    void behind(Runnable work) {
        test.unfollow(projection);
        work.run();
        followFirst(new Otherwise(projection, projection.version(), 1));
    }

    /** Does something that is followed only afterwards, in batches as large as they may be. */
    void atOnce(Runnable work) {
        test.unfollow(projection);
        work.run();
        test.follow(projection);
        test.settle();
    }

    /** Derives everything anew from the facts: there, and back to this version. */
    void deriveAnew() {
        test.unfollow(projection);
        followFirst(new Otherwise(projection, projection.version() + 1, projection.atMost()));
    }

    private void followFirst(Projection otherwise) {
        test.follow(otherwise);
        test.settle();
        test.unfollow(otherwise);
        test.follow(projection);
        test.settle();
    }

    private record Otherwise(Projection whole, int version, int atMost) implements Projection {

        @Override
        public String name() {
            return whole.name();
        }

        @Override
        public void apply(Session session, List<JournalEntry> entries) {
            whole.apply(session, entries);
        }

        @Override
        public void rebuild(Session session, long position) {
            whole.rebuild(session, position);
        }
    }

    void levelAppears() {
        enabled.add(customers.describe());
        rules.addLevel(customers);
    }

    void levelVanishes() {
        enabled.clear();
        rules.removeLevel(customers);
    }

    Relationship relationship(PartyId party, @Nullable PersonId owner) {
        return relationships
                .begin(anybody, new RelationshipDraft("customers", party, owner, "meeting", 30, null))
                .findValue()
                .orElseThrow();
    }

    void stakeholder(Relationship relationship, PersonId person, int power) {
        StakeholderDraft draft = new StakeholderDraft(person, null, power, 3, Stance.NEUTRAL);
        List<Objection> objections =
                relationships.setStakeholder(anybody, relationship.id(), draft).objections();
        if (!objections.isEmpty()) {
            throw new AssertionError(objections);
        }
    }

    public Interaction met(PersonId one, PersonId other) {
        return happened(clock.instant(), Channel.IN_PERSON, one, other);
    }

    public Interaction wrote(PersonId one, PersonId other) {
        return happened(clock.instant(), Channel.EMAIL, one, other);
    }

    Interaction happened(Instant at, Channel channel, PersonId from, PersonId... to) {
        List<Participant> people = Stream.concat(
                        Stream.of(new Participant(from, Participant.Part.FROM)),
                        Stream.of(to).map(person -> new Participant(person, Participant.Part.TO)))
                .toList();
        return interactions
                .record(anybody, new InteractionDraft(at, channel, people, null, null))
                .findValue()
                .orElseThrow();
    }

    public void neglectedCustomer(String name) {
        relationship(directory.organization(name), ada);
    }

    /** Waits for what happens by itself, soon. */
    static void await(BooleanSupplier state) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!state.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("the time until which it should be so")
                    .isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    List<TodayEntry> adasToday() {
        test.settle();
        return today.of(adaAsks, PageRequest.first(50)).items();
    }

    List<String> adasRules() {
        return adasToday().stream().map(TodayEntry::rule).toList();
    }

    void advanceDays(int days) {
        clock.advance(Duration.ofDays(days));
    }

    public Levels levels() {
        return new Levels() {
            @Override
            public List<LevelDescription> enabled() {
                return List.copyOf(enabled);
            }

            @Override
            public Optional<LevelDescription> findEnabled(String name) {
                return enabled.stream()
                        .filter(level -> level.name().equals(name))
                        .findFirst();
            }

            @Override
            public long generation() {
                return enabled.size();
            }
        };
    }

    @Override
    public void close() {
        test.close();
    }
}
