package rapport.store.api;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectFinalStep;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.level.Levels;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;

/**
 * Records that belong to relationships, in a table of their own: they exist for those who may read the level of their
 * relationship while that is enabled, are changed at a version, deleted, brought back and forgotten, each change with its entry in
 * the journal. Whether the caller may change them is for whoever calls to see. Kept as a constant of a service; safe for use by
 * any thread.
 *
 * @param <T> the record
 */
public final class RelationshipRecords<T> {

    private final String kind;
    private final Table<Record> table;
    private final RecordShape<T> shape;
    private final Sight sight;
    private final Field<UUID> id;
    private final Field<Long> version;
    private final Field<UUID> relationship;
    private final Field<String> level;
    private final Field<Instant> deletedAt;
    private final List<Field<?>> columns;

    /**
     * Records of one kind.
     *
     * @param kind what the journal calls them
     * @param tableName where they lie
     */
    public RelationshipRecords(String kind, String tableName, RecordShape<T> shape, Levels levels) {
        this.kind = kind;
        this.table = table(name(tableName));
        this.shape = shape;
        this.sight = new Sight(levels);
        this.id = field(name(tableName, "id"), SQLDataType.UUID.notNull());
        this.version = field(name(tableName, "version"), SQLDataType.BIGINT.notNull());
        this.relationship = field(name(tableName, "relationship"), SQLDataType.UUID.notNull());
        this.level = field(name(tableName, "level"), SQLDataType.VARCHAR.notNull());
        this.deletedAt = field(name(tableName, "deleted_at"), SQLDataType.INSTANT);
        this.columns = Stream.concat(Stream.of(id, version, relationship), shape.columns().stream())
                .toList();
    }

    public Field<UUID> id() {
        return id;
    }

    public Field<UUID> relationship() {
        return relationship;
    }

    public Field<String> level() {
        return level;
    }

    /** Those that exist for the caller. */
    public Condition seen(Caller by) {
        return isThere().and(isIn(by));
    }

    public Optional<T> find(DSLContext sql, Caller by, UUID subject) {
        return find(sql, id.eq(subject), seen(by));
    }

    /** A page in an order that ends with {@link #id}, which an index gives. */
    public Slice<T> list(
            DSLContext sql, Caller by, Condition wanted, PageRequest page, List<? extends SortField<?>> order) {
        return Keyset.by(order.toArray(SortField<?>[]::new)).page(matching(sql, by, wanted), page, this::read);
    }

    /** What {@link #list} reads, without order and limit. */
    public SelectFinalStep<Record> matching(DSLContext sql, Caller by, Condition wanted) {
        return sql.select(columns).from(table).where(wanted, seen(by));
    }

    /** The newest of each relationship by the field, which an index gives; whoever may see them. */
    public Map<RelationshipId, List<T>> newest(
            DSLContext sql, Collection<RelationshipId> relationships, Field<?> by, int most) {
        Map<RelationshipId, List<T>> found = new HashMap<>();
        newestOf(sql, relationships, by, most)
                .fetch(this::read)
                .forEach(one -> found.computeIfAbsent(shape.relationship(one), any -> new ArrayList<>())
                        .add(one));
        return found;
    }

    /** What {@link #newest} reads. */
    public ResultQuery<Record> newestOf(
            DSLContext sql, Collection<RelationshipId> relationships, Field<?> by, int most) {
        Field<UUID> newestId = field(name("newest", "newest_id"), SQLDataType.UUID);
        Table<?> newest = sql.select(
                        id.as("newest_id"),
                        rowNumber()
                                .over()
                                .partitionBy(relationship)
                                .orderBy(by.desc(), id.desc())
                                .as("place"))
                .from(Wanted.ids(
                        relationships.stream().map(RelationshipId::value).toList()))
                .leftJoin(table)
                .on(relationship.eq(Wanted.ID))
                .where(isThere())
                .asTable("newest");
        return sql.select(columns)
                .from(newest)
                .leftJoin(table)
                .on(id.eq(newestId))
                .where(field(name("newest", "place"), SQLDataType.INTEGER).le(most), id.isNotNull())
                .orderBy(by.desc(), id.desc());
    }

    /** Writes a new one, on the level of its relationship. */
    public T add(Transaction transaction, T begun, String onLevel, String event) {
        transaction
                .sql()
                .insertInto(table)
                .set(shape.values(begun))
                .set(id, shape.id(begun).value())
                .set(version, shape.version(begun))
                .set(relationship, shape.relationship(begun).value())
                .set(level, onLevel)
                .execute();
        transaction.record(Change.added(kind, shape.id(begun), event, begun));
        return begun;
    }

    /** Writes what it is now, from the version that it was at; as it was, nothing happens. */
    public T change(Transaction transaction, T was, T wanted, String event) {
        if (was.equals(wanted)) {
            return was;
        }
        T is = write(transaction, was, shape.values(wanted));
        transaction.record(Change.changed(kind, shape.id(is), event, was, is));
        return is;
    }

    /** Tells every one that is not deleted, whoever may see it. */
    public void each(Store store, Consumer<T> visitor) {
        new Kept(store, table.getName())
                .each(
                        sql -> sql.select(columns).from(table).where(deletedAt.isNull()),
                        row -> visitor.accept(read(row)));
    }

    /** The record as the caller saw it, to be changed. */
    public T current(Transaction transaction, UUID subject, long seenVersion) {
        return find(transaction.sql(), transaction.by(), subject)
                .filter(found -> shape.version(found) == seenVersion)
                .orElseThrow(() -> new Conflict(kind, subject, seenVersion));
    }

    /** Takes it out of every list. */
    public void delete(Transaction transaction, T was, String event) {
        write(transaction, was, Map.of(deletedAt, transaction.at()));
        transaction.record(Change.removed(kind, shape.id(was), event, was));
    }

    /** A deleted one that the caller could see. */
    public Optional<T> findDeleted(Transaction transaction, UUID subject) {
        return find(transaction.sql(), id.eq(subject), deletedAt.isNotNull().and(isIn(transaction.by())));
    }

    /** Deleted ones that the caller could see. */
    public List<T> listDeleted(Transaction transaction, Condition wanted, int atMost) {
        return transaction
                .sql()
                .select(columns)
                .from(table)
                .where(wanted, deletedAt.isNotNull(), isIn(transaction.by()))
                .limit(atMost)
                .fetch(this::read);
    }

    /** Brings a deleted one back. */
    public T restore(Transaction transaction, T deleted, String event) {
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(deletedAt, null);
        T is = write(transaction, deleted, values);
        transaction.record(Change.added(kind, shape.id(is), event, is));
        return is;
    }

    /** What nobody will bring back. */
    public RecordRemains remains() {
        return new RecordRemains(kind, table, id, relationship, deletedAt);
    }

    private T write(Transaction transaction, T was, Map<Field<?>, ?> values) {
        UUID subject = shape.id(was).value();
        new Versioned(kind, table, id, version).update(transaction.sql(), subject, shape.version(was), values);
        return find(transaction.sql(), id.eq(subject), noCondition()).orElseThrow();
    }

    private Optional<T> find(DSLContext sql, Condition which, Condition seen) {
        return sql.select(columns).from(table).where(which, seen).fetchOptional(this::read);
    }

    private T read(Record row) {
        return shape.read(row, row.get(id), row.get(version), new RelationshipId(row.get(relationship)));
    }

    // Asked so that the index on deletions cannot answer: what is not deleted is nearly all.
    private Condition isThere() {
        return coalesce(deletedAt, inline(Instant.EPOCH)).eq(inline(Instant.EPOCH));
    }

    private Condition isIn(Caller by) {
        return sight.of(by, level, relationship);
    }
}
