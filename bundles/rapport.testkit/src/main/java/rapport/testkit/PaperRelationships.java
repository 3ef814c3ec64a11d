package rapport.testkit;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.id.Ids;
import rapport.api.level.Levels;
import rapport.api.level.Stage;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.api.relationship.GateFinding;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.api.relationship.RelationshipsQuery;
import rapport.api.relationship.StageChange;
import rapport.api.relationship.StageStep;
import rapport.api.relationship.Stakeholder;
import rapport.api.relationship.StakeholderDraft;

/**
 * The relationships that a test begins, for levels whose tables refer to them: found by those who may read their level, and told to
 * the database, where queries ask whether they are still there.
 */
public final class PaperRelationships implements Relationships {

    private static final Table<Record> TABLE = table(name("relationship"));
    private static final Field<UUID> ID = field(name("relationship", "id"), SQLDataType.UUID.notNull());
    private static final Field<Boolean> LIVE = field(name("relationship", "live"), SQLDataType.BOOLEAN);

    private final TestStore test;
    private final Levels levels;
    private final Map<RelationshipId, Relationship> known = new LinkedHashMap<>();

    public PaperRelationships(TestStore test, Levels levels) {
        this.test = test;
        this.levels = levels;
        test.store()
                .run(
                        test.anybody(),
                        transaction -> transaction
                                .sql()
                                .createTable(TABLE)
                                .columns(ID, LIVE)
                                .primaryKey(ID)
                                .execute());
    }

    /** A new one in the first stage of its level. */
    public Relationship begun(String level, PartyId party) {
        return begin(test.anybody(), new RelationshipDraft(level, party, null, null, null, null))
                .findValue()
                .orElseThrow();
    }

    /** It is gone for good, as if it had been purged. */
    public void purge(RelationshipId id) {
        known.remove(id);
        test.store()
                .run(
                        test.anybody(),
                        transaction -> transaction
                                .sql()
                                .deleteFrom(TABLE)
                                .where(ID.eq(id.value()))
                                .execute());
    }

    @Override
    public Outcome<Relationship> begin(Caller by, RelationshipDraft draft) {
        by.require(Right.WRITE, draft.level());
        Stage first = levels.findEnabled(draft.level()).orElseThrow().firstStage();
        Instant now = test.clock().instant();
        Relationship begun = new Relationship(
                new RelationshipId(Ids.next()),
                1,
                draft.level(),
                draft.party(),
                draft.owner(),
                Objects.requireNonNullElse(draft.stage(), first.name()),
                now,
                Objects.requireNonNullElse(first.cadenceDays(), Relationship.NO_CADENCE),
                Objects.requireNonNullElse(draft.status(), Status.ACTIVE),
                now);
        known.put(begun.id(), begun);
        test.store()
                .run(
                        by,
                        transaction -> transaction
                                .sql()
                                .insertInto(TABLE)
                                .set(ID, begun.id().value())
                                .set(LIVE, true)
                                .execute());
        return Outcome.done(begun);
    }

    @Override
    public Optional<Relationship> find(Caller by, RelationshipId id) {
        return Optional.ofNullable(known.get(id)).filter(one -> by.mayRead(one.level()));
    }

    @Override
    public Map<RelationshipId, Relationship> findAll(Caller by, Collection<RelationshipId> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> find(by, id).stream())
                .collect(Collectors.toMap(Relationship::id, one -> one));
    }

    @Override
    public Slice<Relationship> list(Caller by, RelationshipsQuery query, PageRequest page) {
        List<Relationship> all = readable(by)
                .filter(one -> query.level() == null || one.level().equals(query.level()))
                .filter(one -> query.party() == null || one.party().equals(query.party()))
                .toList();
        return new Slice<>(all, null, null);
    }

    @Override
    public List<Relationship> with(Caller by, PartyId party) {
        return readable(by).filter(one -> one.party().equals(party)).toList();
    }

    private Stream<Relationship> readable(Caller by) {
        return known.values().stream()
                .filter(one -> by.mayRead(one.level()))
                .filter(one -> levels.findEnabled(one.level()).isPresent());
    }

    @Override
    public Map<String, Long> countByStage(Caller by, String level) {
        throw new NotOnPaper();
    }

    @Override
    public Outcome<Relationship> change(Caller by, RelationshipId id, long version, RelationshipDraft draft) {
        throw new NotOnPaper();
    }

    @Override
    public Outcome<Relationship> moveTo(Caller by, RelationshipId id, long version, StageStep step) {
        throw new NotOnPaper();
    }

    @Override
    public List<GateFinding> gate(Caller by, RelationshipId id, String stage) {
        throw new NotOnPaper();
    }

    @Override
    public void delete(Caller by, RelationshipId id, long version) {
        throw new NotOnPaper();
    }

    @Override
    public void restore(Caller by, RelationshipId id) {
        throw new NotOnPaper();
    }

    @Override
    public Map<RelationshipId, Instant> lastContacts(Caller by, Collection<RelationshipId> ids) {
        throw new NotOnPaper();
    }

    @Override
    public List<StageChange> stageHistory(Caller by, RelationshipId id) {
        throw new NotOnPaper();
    }

    @Override
    public List<Stakeholder> stakeholders(Caller by, RelationshipId id) {
        throw new NotOnPaper();
    }

    @Override
    public Outcome<Stakeholder> setStakeholder(Caller by, RelationshipId id, StakeholderDraft draft) {
        throw new NotOnPaper();
    }

    @Override
    public void removeStakeholder(Caller by, RelationshipId id, PersonId person) {
        throw new NotOnPaper();
    }

    @Override
    public List<Relationship> touching(Caller by, PersonId person) {
        throw new NotOnPaper();
    }

    @Override
    public List<PersonId> peopleOf(Caller by, RelationshipId id, int atMost) {
        throw new NotOnPaper();
    }

    @Override
    public Map<RelationshipId, List<PersonId>> peopleOf(Caller by, Collection<RelationshipId> ids) {
        throw new NotOnPaper();
    }
}
