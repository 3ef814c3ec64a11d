package rapport.promises.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static rapport.promises.store.BackingTable.BACKING;
import static rapport.promises.store.BackingTable.BY;
import static rapport.promises.store.BackingTable.NEEDED;
import static rapport.promises.store.BackingTable.PROMISE;
import static rapport.promises.store.BackingTable.SINCE;
import static rapport.promises.store.BackingTable.WEB;
import static rapport.promises.store.BackingTable.WEB_ID;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFinalStep;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.commitment.Backing;
import rapport.api.commitment.BackingId;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentId;
import rapport.api.id.Ids;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;
import rapport.promises.model.Knot;
import rapport.promises.model.Web;
import rapport.promises.rules.Circle;
import rapport.store.api.Change;
import rapport.store.api.Keyset;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** Keeps which promise rests on which. */
record Backings(Store store, SeenPromises seen) {

    static final String KIND = "backing";

    private static final Keyset IN_ORDER = Keyset.by(BackingTable.ID.asc());
    private static final Field<UUID> HOST = field(select(HouseTables.RELATIONSHIP)
                    .from(HouseTables.COMMITMENT)
                    .where(HouseTables.ID.eq(PROMISE)))
            .as("host");

    Outcome<Backing> back(Caller by, CommitmentId promise, CommitmentId backing, @Nullable LocalDate needed) {
        return store.write(by, transaction -> {
            DSLContext sql = transaction.sql();
            sql.select(WEB_ID).from(WEB).forUpdate().fetch();
            Web mine = new Web(Webs.only(sql, List.of(promise.value(), backing.value()), seen.of(by)), List.of());
            Optional<Knot> above = mine.find(promise).filter(Knot::seen);
            Optional<Knot> below = mine.find(backing).filter(Knot::seen);
            above.ifPresent(knot -> requireWrite(by, knot));
            List<Objection> objections = objections(sql, by, promise, backing, above.isPresent() && below.isPresent());
            return objections.isEmpty()
                    ? Outcome.done(keep(transaction, above.orElseThrow().promise(), backing, needed))
                    : Outcome.refused(objections);
        });
    }

    private List<Objection> objections(
            DSLContext sql, Caller by, CommitmentId promise, CommitmentId backing, boolean known) {
        if (!known) {
            return List.of(Objection.to("by", "backing.unknown", "there is no such promise"));
        }
        if (promise.equals(backing)) {
            return List.of(Objection.to("by", "backing.itself", "a promise does not rest on itself"));
        }
        Web all = Webs.everythingBelow(sql, backing.value());
        if (all.find(promise).isEmpty()) {
            return List.of();
        }
        List<UUID> circle = Circle.closedBy(all, promise, backing).stream()
                .map(knot -> knot.promise().id().value())
                .toList();
        Web told = new Web(Webs.only(sql, circle, seen.of(by)), List.of());
        List<String> steps = Circle.steps(
                circle.stream().map(id -> told.get(new CommitmentId(id))).toList());
        String words = String.join(" → ", steps);
        Map<String, String> arguments = new HashMap<>(Map.of("circle", words));
        steps.forEach(step -> arguments.put(String.valueOf(arguments.size()), step));
        return List.of(new Objection("by", "backing.circle", arguments, "that closes a circle: " + words));
    }

    private static void requireWrite(Caller by, Knot knot) {
        if (knot.level() == null) {
            by.require(Role.MEMBER);
        } else {
            by.require(Right.WRITE, knot.level());
        }
    }

    private static Backing keep(
            Transaction transaction, Commitment promise, CommitmentId backing, @Nullable LocalDate needed) {
        Optional<Backing> was = find(transaction.sql(), promise, backing);
        Backing is = new Backing(
                was.map(Backing::id).orElseGet(() -> new BackingId(Ids.next())),
                promise.id(),
                backing,
                promise.due().equals(needed) ? null : needed,
                promise.relationship());
        if (was.isEmpty()) {
            insert(transaction, is);
            transaction.record(Change.added(KIND, is.id(), "PromiseBacked", is));
        } else if (!Objects.equals(was.get().needed(), is.needed())) {
            transaction
                    .sql()
                    .update(BACKING)
                    .set(NEEDED, is.needed())
                    .set(SINCE, transaction.at())
                    .where(BackingTable.ID.eq(is.id().value()))
                    .execute();
            transaction.record(Change.changed(KIND, is.id(), "PromiseBacked", was.get(), is));
        }
        return is;
    }

    private static void insert(Transaction transaction, Backing is) {
        transaction
                .sql()
                .insertInto(BACKING)
                .set(BackingTable.ID, is.id().value())
                .set(PROMISE, is.promise().value())
                .set(BY, is.by().value())
                .set(NEEDED, is.needed())
                .set(SINCE, transaction.at())
                .execute();
    }

    void unback(Caller by, CommitmentId promise, CommitmentId backing) {
        store.run(by, transaction -> {
            DSLContext sql = transaction.sql();
            Web mine = new Web(Webs.only(sql, Set.of(promise.value()), seen.of(by)), List.of());
            Optional<Knot> above = mine.find(promise).filter(Knot::seen);
            above.ifPresent(knot -> requireWrite(by, knot));
            above.flatMap(knot -> find(sql, knot.promise(), backing)).ifPresent(was -> {
                sql.deleteFrom(BACKING)
                        .where(BackingTable.ID.eq(was.id().value()))
                        .execute();
                transaction.record(Change.removed(KIND, was.id(), "PromiseUnbacked", was));
            });
        });
    }

    private static Optional<Backing> find(DSLContext sql, Commitment promise, CommitmentId backing) {
        return sql.select(BackingTable.ID, NEEDED)
                .from(BACKING)
                .where(PROMISE.eq(promise.id().value()), BY.eq(backing.value()))
                .fetchOptional(row -> new Backing(
                        new BackingId(row.get(BackingTable.ID)),
                        promise.id(),
                        backing,
                        row.get(NEEDED),
                        promise.relationship()));
    }

    Slice<Backing> list(Caller by, PageRequest page) {
        return store.read(session -> IN_ORDER.page(all(session.sql(), seen.of(by)), page, row -> {
            UUID host = row.get(HOST);
            return new Backing(
                    new BackingId(row.get(BackingTable.ID)),
                    new CommitmentId(row.get(PROMISE)),
                    new CommitmentId(row.get(BY)),
                    row.get(NEEDED),
                    host == null ? null : new RelationshipId(host));
        }));
    }

    /** Those both of whose promises the reader may see. */
    static SelectFinalStep<? extends Record> all(DSLContext sql, Condition seen) {
        return sql.select(BackingTable.ID, PROMISE, BY, NEEDED, HOST)
                .from(BACKING)
                .where(isSeen(PROMISE, seen), isSeen(BY, seen));
    }

    private static Condition isSeen(Field<UUID> promise, Condition seen) {
        // One after the other, rather than joined and then sorted.
        return field(select(inline(true))
                        .from(HouseTables.COMMITMENT)
                        .where(HouseTables.ID.eq(promise), HouseTables.DELETED.isFalse(), seen))
                .isTrue();
    }
}
