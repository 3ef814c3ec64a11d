package rapport.team.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static rapport.team.store.RecognitionTable.COLUMNS;
import static rapport.team.store.RecognitionTable.DELETED_AT;
import static rapport.team.store.RecognitionTable.GIVEN_AT;
import static rapport.team.store.RecognitionTable.GIVER;
import static rapport.team.store.RecognitionTable.ID;
import static rapport.team.store.RecognitionTable.RECEIVER;
import static rapport.team.store.RecognitionTable.RECOGNITION;
import static rapport.team.store.RecognitionTable.RELATIONSHIP;
import static rapport.team.store.RecognitionTable.SHARED;
import static rapport.team.store.RecognitionTable.VERSION;
import static rapport.team.store.RecognitionTable.WORDS;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectFinalStep;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.id.Ids;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.PersonId;
import rapport.store.api.Change;
import rapport.store.api.Conflict;
import rapport.store.api.Database;
import rapport.store.api.Keyset;
import rapport.store.api.Store;
import rapport.store.api.Transaction;
import rapport.store.api.Versioned;
import rapport.team.model.Recognition;
import rapport.team.model.RecognitionDraft;
import rapport.team.model.RecognitionId;
import rapport.team.model.RecognitionsQuery;
import rapport.team.rules.PlausibleRecognition;

/** Words of thanks in the database. */
@Component(service = Recognitions.class)
public final class SqlRecognitions implements Recognitions {

    static final String KIND = "team-recognition";
    private static final Keyset LATEST = Keyset.by(GIVEN_AT.desc(), ID.asc());
    private static final Versioned VERSIONED = new Versioned(KIND, RECOGNITION, ID, VERSION);

    private final Store store;
    private final Directory directory;

    @Activate
    public SqlRecognitions(@Reference Database database, @Reference Directory directory) {
        this.store = database.open(SqlPulses.SCHEMA);
        this.directory = directory;
    }

    @Override
    public Optional<Recognition> find(Caller by, RecognitionId id) {
        return store.read(session -> find(session.sql(), ID.eq(id.value()).and(seen(by)), false));
    }

    @Override
    public Slice<Recognition> list(Caller by, RecognitionsQuery query, PageRequest page) {
        return store.read(session -> Keyset.by(order(query).toArray(SortField<?>[]::new))
                .page(matching(session.sql(), by, query), page, RecognitionTable::read));
    }

    @Override
    public Slice<Recognition> own(Caller by, String words, PageRequest page) {
        return store.read(session -> LATEST.page(own(session.sql(), me(by), words), page, RecognitionTable::read));
    }

    @Override
    public Slice<Recognition> betweenTwo(Caller by, String words, PageRequest page) {
        return store.read(
                session -> LATEST.page(betweenTwo(session.sql(), me(by), words), page, RecognitionTable::read));
    }

    static SelectFinalStep<Record> betweenTwo(DSLContext sql, UUID me, String words) {
        return sql.select(COLUMNS)
                .from(RECOGNITION)
                .where(EitherOf.is(RECOGNITION, ID, GIVER, RECEIVER, me), isThere(false), SHARED.isFalse())
                .and(SaidWords.in(WORDS, words));
    }

    static SelectFinalStep<Record> own(DSLContext sql, UUID me, String words) {
        return sql.select(COLUMNS)
                .from(RECOGNITION)
                .where(EitherOf.is(RECOGNITION, ID, GIVER, RECEIVER, me), isThere(false), SaidWords.in(WORDS, words));
    }

    @Override
    public Outcome<Recognition> give(Caller by, RecognitionDraft draft) {
        by.require(Role.MEMBER);
        return store.write(by, transaction -> {
            List<Objection> objections = PlausibleRecognition.objections(
                    draft,
                    by.person(),
                    directory.names(by, List.of(draft.receiver())).get(draft.receiver()));
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            Recognition given = given(transaction, by.findPerson().orElseThrow(), draft);
            transaction
                    .sql()
                    .insertInto(RECOGNITION)
                    .set(RecognitionTable.values(given))
                    .execute();
            transaction.record(Change.added(KIND, given.id(), "RecognitionGiven", told(given)));
            return Outcome.done(given);
        });
    }

    private static Recognition given(Transaction transaction, PersonId giver, RecognitionDraft draft) {
        return new Recognition(
                new RecognitionId(Ids.next()),
                1,
                giver,
                draft.receiver(),
                draft.words().strip(),
                draft.relationship(),
                draft.promise(),
                draft.requirement(),
                draft.shared(),
                transaction.at().truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public void delete(Caller by, RecognitionId id, long version) {
        store.run(by, transaction -> {
            Recognition was = find(transaction.sql(), ID.eq(id.value()).and(GIVER.eq(me(by))), false)
                    .filter(one -> one.version() == version)
                    .orElseThrow(() -> new Conflict(KIND, id.value(), version));
            mark(transaction, was, transaction.at());
            transaction.record(Change.removed(KIND, id, "RecognitionTakenBack", told(was)));
        });
    }

    @Override
    public void restore(Caller by, RecognitionId id) {
        store.run(
                by,
                transaction -> find(transaction.sql(), ID.eq(id.value()).and(GIVER.eq(me(by))), true)
                        .ifPresent(deleted -> {
                            mark(transaction, deleted, null);
                            transaction.record(Change.added(KIND, id, "RecognitionRestored", told(deleted)));
                        }));
    }

    private static void mark(Transaction transaction, Recognition one, @Nullable Instant at) {
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(DELETED_AT, at);
        VERSIONED.update(transaction.sql(), one.id().value(), one.version(), values);
    }

    /** What the journal, which others read, keeps of it. */
    private static Object told(Recognition one) {
        return one.shared() ? one : Map.of();
    }

    /** What all who see the team may read. */
    static ResultQuery<Record> shared(DSLContext sql) {
        return sql.select(COLUMNS).from(RECOGNITION).where(SHARED.isTrue(), isThere(false));
    }

    static SelectFinalStep<Record> matching(DSLContext sql, Caller by, RecognitionsQuery query) {
        Condition wanted = query.receiver() == null
                ? noCondition()
                : RECEIVER.eq(query.receiver().value());
        Condition in = query.relationship() == null
                ? noCondition()
                : RELATIONSHIP.eq(query.relationship().value());
        return sql.select(COLUMNS).from(RECOGNITION).where(wanted, in, isThere(false), seen(by));
    }

    /** What the query fixes comes first, since the embedded engine finds the order only so. */
    static List<SortField<?>> order(RecognitionsQuery query) {
        List<SortField<?>> order = new ArrayList<>();
        if (query.receiver() != null) {
            order.add(RECEIVER.asc());
        } else if (query.relationship() != null) {
            order.add(RELATIONSHIP.asc());
        }
        order.add(GIVEN_AT.desc());
        order.add(ID.asc());
        return order;
    }

    private static Condition seen(Caller by) {
        Condition mine = GIVER.eq(me(by)).or(RECEIVER.eq(me(by)));
        return by.mayRead(SqlPulses.LEVEL) ? mine.or(SHARED.isTrue()) : mine.or(falseCondition());
    }

    private static UUID me(Caller by) {
        return by.findPerson().map(PersonId::value).orElseGet(() -> new UUID(0, 0));
    }

    // Asked so that the index on deletions cannot answer: what is not deleted is nearly all.
    private static Condition isThere(boolean deleted) {
        Condition isThere = coalesce(DELETED_AT, inline(Instant.EPOCH)).eq(inline(Instant.EPOCH));
        return deleted ? isThere.not() : isThere;
    }

    private static Optional<Recognition> find(DSLContext sql, Condition which, boolean deleted) {
        return sql.select(COLUMNS)
                .from(RECOGNITION)
                .where(which, isThere(deleted))
                .fetchOptional(RecognitionTable::read);
    }
}
