package rapport.relationships.store;

import static rapport.relationships.store.CommitmentTable.COMMITMENT;
import static rapport.relationships.store.CommitmentTable.DELETED;
import static rapport.relationships.store.CommitmentTable.ID;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.commitment.CommitmentId;
import rapport.api.commitment.Commitments;
import rapport.api.commitment.CommitmentsQuery;
import rapport.api.id.Ids;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.relationships.rules.PlausiblePromise;
import rapport.store.api.Change;
import rapport.store.api.Conflict;
import rapport.store.api.Database;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** Promises in the database; those of a relationship are seen by whoever may read its level. */
@Component
public final class SqlCommitments implements Commitments {

    static final String KIND = "commitment";

    private final Store store;
    private final Directory directory;
    private final Relationships relationships;
    private final SeenRelationships seen;

    @Activate
    public SqlCommitments(
            @Reference Database database,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Levels levels) {
        this.store = database.open(SqlRelationships.SCHEMA);
        this.directory = directory;
        this.relationships = relationships;
        this.seen = new SeenRelationships(levels);
    }

    @Override
    public Optional<Commitment> find(Caller by, CommitmentId id) {
        return store.read(session -> find(session.sql(), by, id, DELETED.isFalse()));
    }

    @Override
    public Slice<Commitment> list(Caller by, CommitmentsQuery query, PageRequest page) {
        return store.read(session -> CommitmentRows.list(session.sql(), query, seen.ofEnabled(by), page));
    }

    @Override
    public List<Commitment> openOf(Caller by, PartyId party, int atMost) {
        CommitmentsQuery open = new CommitmentsQuery(party, null, Commitment.State.OPEN);
        return list(by, open, PageRequest.first(atMost)).items();
    }

    @Override
    public List<Commitment> openIn(Caller by, RelationshipId relationship) {
        CommitmentsQuery open = new CommitmentsQuery(null, relationship, Commitment.State.OPEN);
        return list(by, open, PageRequest.first(PageRequest.MOST)).items();
    }

    @Override
    public Outcome<Commitment> promise(Caller by, CommitmentDraft draft) {
        return store.write(by, transaction -> {
            List<Objection> objections = objections(by, draft);
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            Commitment made = drafted(new CommitmentId(Ids.next()), 1, draft, Commitment.State.OPEN, null);
            CommitmentRows.insert(transaction, made);
            transaction.record(Change.added(KIND, made.id(), "CommitmentMade", made));
            return Outcome.done(made);
        });
    }

    @Override
    public Outcome<Commitment> change(Caller by, CommitmentId id, long version, CommitmentDraft draft) {
        return store.write(by, transaction -> {
            Commitment was = writable(transaction, id, version);
            List<Objection> objections = objections(by, draft);
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            Commitment is =
                    CommitmentRows.update(transaction, drafted(id, version, draft, was.state(), was.expected()), false);
            transaction.record(Change.changed(KIND, id, "CommitmentChanged", was, is));
            return Outcome.done(is);
        });
    }

    @Override
    public Outcome<Commitment> settle(Caller by, CommitmentId id, long version, Commitment.State state) {
        return store.write(by, transaction -> {
            Commitment was = writable(transaction, id, version);
            if (was.state() == state) {
                return Outcome.done(was);
            }
            return Outcome.done(stand(transaction, was, state, was.expected(), "CommitmentSettled"));
        });
    }

    @Override
    public Outcome<Commitment> expect(Caller by, CommitmentId id, long version, @Nullable LocalDate on) {
        return store.write(by, transaction -> {
            Commitment was = writable(transaction, id, version);
            LocalDate expected = was.due().equals(on) ? null : on;
            return Outcome.done(
                    Objects.equals(was.expected(), expected)
                            ? was
                            : stand(transaction, was, was.state(), expected, "CommitmentExpected"));
        });
    }

    private static Commitment stand(
            Transaction transaction,
            Commitment was,
            Commitment.State state,
            @Nullable LocalDate expected,
            String event) {
        CommitmentDraft same = new CommitmentDraft(was.what(), was.by(), was.to(), was.due(), was.relationship());
        Commitment is =
                CommitmentRows.update(transaction, drafted(was.id(), was.version(), same, state, expected), false);
        transaction.record(Change.changed(KIND, was.id(), event, was, is));
        return is;
    }

    @Override
    public void delete(Caller by, CommitmentId id, long version) {
        store.run(by, transaction -> {
            Commitment was = writable(transaction, id, version);
            CommitmentRows.update(transaction, was, true);
            Deletions.note(transaction, KIND, id);
            transaction.record(Change.removed(KIND, id, "CommitmentDeleted", was));
        });
    }

    @Override
    public void restore(Caller by, CommitmentId id) {
        store.run(
                by,
                transaction -> find(transaction.sql(), by, id, DELETED.isTrue()).ifPresent(deleted -> {
                    requireWrite(by, deleted.relationship());
                    Deletions.takeBack(transaction.sql(), id);
                    Commitment is = CommitmentRows.update(transaction, deleted, false);
                    transaction.record(Change.added(KIND, id, "CommitmentRestored", is));
                }));
    }

    private Optional<Commitment> find(DSLContext sql, Caller by, CommitmentId id, Condition state) {
        return sql.select(CommitmentRows.COLUMNS)
                .from(COMMITMENT)
                .where(ID.eq(id.value()), state, CommitmentRows.isSeen(seen.ofAll(by)))
                .fetchOptional(CommitmentRows::read);
    }

    private Commitment writable(Transaction transaction, CommitmentId id, long version) {
        Commitment was = find(transaction.sql(), transaction.by(), id, DELETED.isFalse())
                .filter(current -> current.version() == version)
                .orElseThrow(() -> new Conflict(KIND, id.value(), version));
        requireWrite(transaction.by(), was.relationship());
        return was;
    }

    private List<Objection> objections(Caller by, CommitmentDraft draft) {
        PlausiblePromise plausible =
                new PlausiblePromise(directory.names(by, Set.copyOf(List.of(draft.by(), draft.to()))));
        List<Objection> objections = new ArrayList<>(plausible.objections(draft));
        if (!requireWrite(by, draft.relationship())) {
            objections.add(
                    Objection.to("relationship", "promise.relationship.unknown", "there is no such relationship"));
        }
        return objections;
    }

    /** Whether what the promise belongs to exists for the caller, who then may change it. */
    private boolean requireWrite(Caller by, @Nullable RelationshipId relationship) {
        if (relationship == null) {
            by.require(Role.MEMBER);
            return true;
        }
        Optional<Relationship> found = relationships.find(by, relationship);
        found.ifPresent(one -> by.require(Right.WRITE, one.level()));
        return found.isPresent();
    }

    private static Commitment drafted(
            CommitmentId id,
            long version,
            CommitmentDraft draft,
            Commitment.State state,
            @Nullable LocalDate expected) {
        return new Commitment(
                id,
                version,
                draft.what().strip(),
                draft.by(),
                draft.to(),
                draft.due(),
                draft.relationship(),
                state,
                expected);
    }
}
