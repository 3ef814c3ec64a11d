package rapport.suppliers.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Store;
import rapport.store.api.Transaction;
import rapport.suppliers.model.SupplierRecord;

/**
 * The records of one kind, seen by those who may read the level and changed by those who may write it; each change is journalled
 * with the name of the table as its kind. Safe for use by many threads.
 */
public final class Register<T extends SupplierRecord> {

    private static final String LEVEL = "suppliers";

    private final Store store;
    private final Relationships relationships;
    private final Rows<T> rows;
    private final RelationshipRecords<T> records;
    private final BiFunction<Transaction, T, List<Objection>> further;
    private final BiConsumer<Transaction, T> after;

    /**
     * Of the rows.
     *
     * @param further what else speaks against a record
     * @param after what follows from a record that was written or deleted, in the same transaction
     */
    Register(
            Ground ground,
            Rows<T> rows,
            BiFunction<Transaction, T, List<Objection>> further,
            BiConsumer<Transaction, T> after) {
        this.store = ground.store();
        this.relationships = ground.relationships();
        this.rows = rows;
        this.records = records(rows, ground.levels());
        this.further = further;
        this.after = after;
    }

    /** What all registers stand on. */
    record Ground(Store store, Relationships relationships, Levels levels) {}

    static <T extends SupplierRecord> RelationshipRecords<T> records(Rows<T> rows, Levels levels) {
        return new RelationshipRecords<>(rows.kind(), rows.table(), rows, levels);
    }

    public Optional<T> find(Caller by, UUID id) {
        return store.read(session -> records.find(session.sql(), by, id));
    }

    /** By date, the earliest first; of one supplier or, for null, of all. */
    public Slice<T> list(Caller by, @Nullable RelationshipId in, PageRequest page) {
        return list(by, in, DSL.noCondition(), page);
    }

    Slice<T> list(Caller by, @Nullable RelationshipId in, Condition wanted, PageRequest page) {
        Condition which =
                in == null ? wanted : wanted.and(records.relationship().eq(in.value()));
        return store.read(session -> records.list(session.sql(), by, which, page, order(in != null)));
    }

    /** Those of one supplier from a day to another, the latest first. */
    public List<T> latest(Caller by, RelationshipId in, LocalDate from, LocalDate to, int atMost) {
        return latest(by, in, rows.day().between(from, to), Math.max(1, Math.min(atMost, PageRequest.MOST)));
    }

    /** The one of the latest day. */
    Optional<T> findNewest(Caller by, RelationshipId in) {
        return latest(by, in, DSL.noCondition(), 1).stream().findFirst();
    }

    private List<T> latest(Caller by, RelationshipId in, Condition wanted, int atMost) {
        Condition which = records.relationship().eq(in.value()).and(wanted);
        return store.read(session -> records.list(session.sql(), by, which, PageRequest.first(atMost), latestFirst()))
                .items();
    }

    List<SortField<?>> latestFirst() {
        return List.of(
                records.relationship().desc(), rows.day().desc(), records.id().desc());
    }

    /** That the same supplier has none of a later day. */
    Condition isNewest() {
        Table<?> table = DSL.table(DSL.name(rows.table())).as("later");
        Field<UUID> id = DSL.field(DSL.name("later", "id"), SQLDataType.UUID);
        Field<UUID> relationship = DSL.field(DSL.name("later", "relationship"), SQLDataType.UUID);
        Field<LocalDate> day = DSL.field(DSL.name("later", rows.day().getName()), SQLDataType.LOCALDATE);
        Field<Instant> deletedAt = DSL.field(DSL.name("later", "deleted_at"), SQLDataType.INSTANT);
        // Asked so that the index on deletions cannot answer.
        Condition isThere = DSL.coalesce(deletedAt, DSL.inline(Instant.EPOCH)).eq(DSL.inline(Instant.EPOCH));
        return DSL.notExists(DSL.selectOne()
                .from(table)
                .where(
                        relationship.eq(records.relationship()),
                        day.ge(rows.day()),
                        day.gt(rows.day()).or(id.gt(records.id())),
                        isThere));
    }

    /** What the query fixes comes first, since the embedded engine finds the order only so. */
    List<SortField<?>> order(boolean ofOne) {
        List<SortField<?>> order = new ArrayList<>();
        if (ofOne) {
            order.add(records.relationship().asc());
        }
        order.add(rows.day().asc());
        order.add(records.id().asc());
        return order;
    }

    Rows<T> rows() {
        return rows;
    }

    RelationshipRecords<T> records() {
        return records;
    }

    /** Takes down a new one. */
    public Outcome<T> record(Caller by, T begun) {
        return store.write(by, transaction -> {
            List<Objection> objections = new ArrayList<>(objections(transaction, begun));
            if (writable(by, begun.relationship()).isEmpty()) {
                objections.add(Objection.to("relationship", "supplier.unknown", "there is no such supplier"));
            }
            return objections.isEmpty()
                    ? Outcome.done(
                            followed(transaction, records.add(transaction, begun, LEVEL, rows.event() + "Recorded")))
                    : Outcome.refused(objections);
        });
    }

    /** Replaces the one of that id and version; it stays with its supplier. */
    public Outcome<T> change(Caller by, T wanted) {
        return store.write(by, transaction -> {
            T was = current(transaction, wanted.id().value(), wanted.version());
            List<Objection> objections = objections(transaction, wanted);
            return objections.isEmpty()
                    ? Outcome.done(followed(
                            transaction,
                            followed(
                                    was,
                                    transaction,
                                    records.change(transaction, was, wanted, rows.event() + "Changed"))))
                    : Outcome.refused(objections);
        });
    }

    /** Takes it out of every list; {@link #restore} brings it back until it is purged. */
    public void delete(Caller by, UUID id, long version) {
        store.run(by, transaction -> {
            T was = current(transaction, id, version);
            records.delete(transaction, was, rows.event() + "Deleted");
            after.accept(transaction, was);
        });
    }

    public void restore(Caller by, UUID id) {
        store.run(
                by,
                transaction -> records.findDeleted(transaction, id)
                        .filter(deleted -> writable(by, deleted.relationship()).isPresent())
                        .ifPresent(deleted -> followed(
                                transaction, records.restore(transaction, deleted, rows.event() + "Restored"))));
    }

    private List<Objection> objections(Transaction transaction, T one) {
        List<Objection> found = rows.objections().apply(one);
        return found.isEmpty() ? further.apply(transaction, one) : found;
    }

    private T followed(Transaction transaction, T is) {
        after.accept(transaction, is);
        return is;
    }

    // What it belonged to before may have to be put right too.
    private T followed(T was, Transaction transaction, T is) {
        after.accept(transaction, was);
        return is;
    }

    private T current(Transaction transaction, UUID id, long version) {
        T was = records.current(transaction, id, version);
        writable(transaction.by(), was.relationship());
        return was;
    }

    private Optional<Relationship> writable(Caller by, RelationshipId in) {
        Optional<Relationship> found =
                relationships.find(by, in).filter(one -> one.level().equals(LEVEL));
        found.ifPresent(one -> by.require(Right.WRITE, one.level()));
        return found;
    }
}
