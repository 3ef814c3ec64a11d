package rapport.relationships.store;

import static rapport.relationships.store.RelationshipTable.ID;
import static rapport.relationships.store.RelationshipTable.LEVEL;
import static rapport.relationships.store.RelationshipTable.LIVE;
import static rapport.relationships.store.RelationshipTable.PARTY;
import static rapport.relationships.store.RelationshipTable.RELATIONSHIP;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.api.relationship.GateFinding;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.api.relationship.RelationshipsQuery;
import rapport.api.relationship.StageChange;
import rapport.api.relationship.StageStep;
import rapport.api.relationship.Stakeholder;
import rapport.api.relationship.StakeholderDraft;
import rapport.relationships.rules.PlausibleRelationship;
import rapport.store.api.Change;
import rapport.store.api.Conflict;
import rapport.store.api.Database;
import rapport.store.api.Schema;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** Relationships in the database, seen by those who may read their level. */
@Component
public final class SqlRelationships implements Relationships {

    public static final Schema SCHEMA = new Schema("relationships", SqlRelationships.class);

    private static final String KIND = "relationship";

    private final Store store;
    private final Levels levels;
    private final Clock clock;
    private final SeenRelationships seen;
    private final RelationshipSteps steps;
    private final Stakeholders stakeholders;

    @Activate
    public SqlRelationships(
            @Reference Database database,
            @Reference Directory directory,
            @Reference Levels levels,
            @Reference Clock clock,
            @Reference GateChecks checks) {
        this.store = database.open(SCHEMA);
        this.levels = levels;
        this.clock = clock;
        this.seen = new SeenRelationships(levels);
        LastContact lastContact = new LastContact(clock);
        this.steps = new RelationshipSteps(directory, lastContact, checks);
        this.stakeholders = new Stakeholders(lastContact);
    }

    /** With gates that nothing is looked up for: people say of each point whether it is so. */
    public SqlRelationships(Database database, Directory directory, Levels levels, Clock clock) {
        this(database, directory, levels, clock, GateChecks.none());
    }

    @Override
    public Optional<Relationship> find(Caller by, RelationshipId id) {
        return Optional.ofNullable(findAll(by, List.of(id)).get(id));
    }

    @Override
    public Map<RelationshipId, Relationship> findAll(Caller by, Collection<RelationshipId> ids) {
        return store.read(session -> RelationshipLists.all(session.sql(), ids, SeenRelationships.denied(by)));
    }

    @Override
    public Slice<Relationship> list(Caller by, RelationshipsQuery query, PageRequest page) {
        return store.read(session -> RelationshipLists.list(session.sql(), query, seen.ofEnabled(by), page));
    }

    @Override
    public Map<String, Long> countByStage(Caller by, String level) {
        return store.read(session -> RelationshipLists.countByStage(session.sql(), level, seen.ofEnabled(by)));
    }

    @Override
    public Outcome<Relationship> begin(Caller by, RelationshipDraft draft) {
        by.require(Right.WRITE, draft.level());
        return store.write(
                by,
                transaction -> levels.findEnabled(draft.level())
                        .map(level -> steps.begin(transaction, level, draft))
                        .orElseGet(() -> Outcome.refused(unknown(draft.level()))));
    }

    @Override
    public Outcome<Relationship> change(Caller by, RelationshipId id, long version, RelationshipDraft draft) {
        return store.write(by, transaction -> {
            Relationship was = writable(transaction, id, version);
            return levels.findEnabled(was.level())
                    .map(level -> steps.change(transaction, level, was, draft))
                    .orElseGet(() -> Outcome.refused(unknown(was.level())));
        });
    }

    @Override
    public Outcome<Relationship> moveTo(Caller by, RelationshipId id, long version, StageStep step) {
        return store.write(by, transaction -> {
            Relationship was = writable(transaction, id, version);
            return levels.findEnabled(was.level())
                    .map(level -> steps.move(transaction, level, was, step))
                    .orElseGet(() -> Outcome.refused(unknown(was.level())));
        });
    }

    @Override
    public List<GateFinding> gate(Caller by, RelationshipId id, String stage) {
        return find(by, id)
                .flatMap(was -> levels.findEnabled(was.level()).map(level -> steps.gate(by, level, was, stage)))
                .orElse(List.of());
    }

    @Override
    public void delete(Caller by, RelationshipId id, long version) {
        store.run(by, transaction -> {
            Relationship was = writable(transaction, id, version);
            RelationshipRows.VERSIONED.update(transaction.sql(), id.value(), version, Map.of(LIVE, DSL.castNull(LIVE)));
            Deletions.note(transaction, KIND, id);
            transaction.record(Change.removed(KIND, id, "RelationshipDeleted", was));
        });
    }

    @Override
    public void restore(Caller by, RelationshipId id) {
        store.run(
                by,
                transaction -> RelationshipLists.findDeleted(transaction.sql(), id)
                        .filter(deleted -> by.mayRead(deleted.level()))
                        .filter(deleted -> Deletions.takeBack(transaction.sql(), id))
                        .ifPresent(deleted -> steps.restore(transaction, deleted)));
    }

    @Override
    public Map<RelationshipId, Instant> lastContacts(Caller by, Collection<RelationshipId> ids) {
        return store.read(session -> RelationshipLists.lastContacts(session.sql(), ids, seen.ofAll(by)));
    }

    @Override
    public List<StageChange> stageHistory(Caller by, RelationshipId id) {
        return store.read(session -> StageChanges.of(session.sql(), id, seen.ofAll(by)));
    }

    @Override
    public List<Stakeholder> stakeholders(Caller by, RelationshipId id) {
        return store.read(session -> Stakeholders.of(session.sql(), id, seen.ofAll(by)));
    }

    @Override
    public Outcome<Stakeholder> setStakeholder(Caller by, RelationshipId id, StakeholderDraft draft) {
        return store.write(by, transaction -> {
            Relationship relationship = writable(transaction, id, 0);
            Optional<LevelDescription> level = levels.findEnabled(relationship.level());
            List<Objection> objections = level.isEmpty()
                    ? List.of(unknown(relationship.level()))
                    : new PlausibleRelationship(level.get()).toStakeholder(draft, steps.name(by, draft.person()));
            return objections.isEmpty()
                    ? Outcome.done(stakeholders.set(transaction, id, draft))
                    : Outcome.refused(objections);
        });
    }

    @Override
    public void removeStakeholder(Caller by, RelationshipId id, PersonId person) {
        store.run(by, transaction -> {
            writable(transaction, id, 0);
            stakeholders.remove(transaction, id, person);
        });
    }

    @Override
    public List<Relationship> touching(Caller by, PersonId person) {
        return store.read(session ->
                RelationshipLists.touching(session.sql(), person.value(), seen.ofEnabled(by), LocalDate.now(clock)));
    }

    @Override
    public List<PersonId> peopleOf(Caller by, RelationshipId id, int atMost) {
        return store.read(
                session -> Touching.of(session.sql(), id.value(), seen.ofAll(by), LocalDate.now(clock), atMost).stream()
                        .map(PersonId::new)
                        .toList());
    }

    @Override
    public Map<RelationshipId, List<PersonId>> peopleOf(Caller by, Collection<RelationshipId> ids) {
        return store.read(session -> Touching.ofAll(session.sql(), ids, seen.ofAll(by), LocalDate.now(clock)));
    }

    @Override
    public List<Relationship> with(Caller by, PartyId party) {
        return store.read(session -> session.sql()
                .select(RelationshipRows.COLUMNS)
                .from(RELATIONSHIP)
                .where(PARTY.eq(party.value()), seen.ofEnabled(by))
                .orderBy(LEVEL, ID)
                .fetch(RelationshipRows::read));
    }

    /**
     * The relationship, if the caller may change it.
     *
     * @param expected the version from which the change starts; 0 for any
     */
    private Relationship writable(Transaction transaction, RelationshipId id, long expected) {
        Relationship was = find(transaction.by(), id).orElseThrow(() -> new Conflict(KIND, id.value(), expected));
        transaction.by().require(Right.WRITE, was.level());
        if (expected != 0 && was.version() != expected) {
            throw new Conflict(KIND, id.value(), expected);
        }
        return was;
    }

    static Objection unknown(String level) {
        return new Objection(
                "level", "relationship.level.unknown", Map.of("level", level), "no level \"" + level + "\" is enabled");
    }
}
