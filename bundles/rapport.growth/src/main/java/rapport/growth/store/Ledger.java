package rapport.growth.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.growth.GrowthQuery;
import rapport.api.id.Id;
import rapport.api.level.LevelDescription;
import rapport.api.level.LevelDescription.Counterpart;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.Relationship;
import rapport.growth.rules.Entry;
import rapport.growth.rules.PlausibleEntry;
import rapport.store.api.Change;
import rapport.store.api.Conflict;
import rapport.store.api.Keyset;
import rapport.store.api.Transaction;
import rapport.store.api.Versioned;

/**
 * Keeps the entries of one kind.
 *
 * @param further what else speaks against an entry
 */
record Ledger<T>(Shape<T> shape, Ground ground, BiFunction<Transaction, T, List<Objection>> further) {

    private static final Objection UNKNOWN =
            Objection.to("relationship", "growth.relationship.unknown", "there is no such relationship");

    Optional<T> find(Caller by, Id id) {
        return ground.store().read(session -> find(session.sql(), by, id, false));
    }

    Slice<T> list(Caller by, GrowthQuery query, PageRequest page) {
        return ground.store()
                .read(session -> Keyset.by(Entries.order(query))
                        .page(
                                Entries.matching(
                                        session.sql(),
                                        shape.kind(),
                                        query,
                                        ground.seen().of(by, false),
                                        ground.seen().ofLedTo(by)),
                                page,
                                shape.read()::apply));
    }

    /** Records what the function makes of the transaction, whose time is now. */
    Outcome<T> record(Caller by, Function<Transaction, T> begun) {
        return ground.store().write(by, transaction -> {
            T entry = begun.apply(transaction);
            Optional<Relationship> in = writable(by, entry);
            List<Objection> objections =
                    in.map(one -> objections(transaction, entry, one)).orElse(List.of(UNKNOWN));
            return objections.isEmpty()
                    ? Outcome.done(insert(transaction, entry, in.orElseThrow().level()))
                    : Outcome.refused(objections);
        });
    }

    /** Replaces it by what the function makes of how it was. */
    Outcome<T> change(Caller by, Id id, long version, Function<T, T> change) {
        return ground.store().write(by, transaction -> {
            T was = writable(transaction, id, version);
            T changed = change.apply(was);
            List<Objection> objections = writable(by, changed)
                    .map(one -> objections(transaction, changed, one))
                    .orElse(List.of(UNKNOWN));
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            T is = update(transaction.sql(), by, changed, kept(was, changed));
            transaction.record(Change.changed(shape.kind(), id, shape.event() + "Changed", was, is));
            return Outcome.done(is);
        });
    }

    void delete(Caller by, Id id, long version) {
        ground.store().run(by, transaction -> {
            T was = writable(transaction, id, version);
            update(transaction.sql(), by, was, Map.of(EntryTable.DELETED, true));
            Ground.DELETIONS.note(transaction, id);
            transaction.record(Change.removed(shape.kind(), id, shape.event() + "Deleted", was));
        });
    }

    void restore(Caller by, Id id) {
        ground.store()
                .run(
                        by,
                        transaction -> find(transaction.sql(), by, id, true)
                                .filter(deleted -> writable(by, deleted).isPresent())
                                .ifPresent(deleted -> {
                                    T is = update(transaction.sql(), by, deleted, Map.of(EntryTable.DELETED, false));
                                    Ground.DELETIONS.takeBack(transaction.sql(), id);
                                    transaction.record(Change.added(shape.kind(), id, shape.event() + "Restored", is));
                                }));
    }

    /** Where it led is left alone by whoever neither saw nor says it. */
    private Map<Field<?>, @Nullable Object> kept(T was, T changed) {
        Map<Field<?>, @Nullable Object> values = shape.values(changed);
        if (values.get(EntryTable.LED_TO) == null && shape.values(was).get(EntryTable.LED_TO) == null) {
            values.remove(EntryTable.LED_TO);
        }
        return values;
    }

    private T insert(Transaction transaction, T begun, String level) {
        Entry entry = shape.entry().apply(begun);
        transaction
                .sql()
                .insertInto(EntryTable.ENTRY)
                .set(shape.values(begun))
                .set(EntryTable.ID, entry.id().value())
                .set(EntryTable.VERSION, entry.version())
                .set(EntryTable.KIND, shape.kind())
                .set(EntryTable.RELATIONSHIP, entry.relationship().value())
                .set(EntryTable.LEVEL, level)
                .set(EntryTable.DELETED, false)
                .execute();
        transaction.record(Change.added(shape.kind(), entry.id(), shape.event() + "Recorded", begun));
        return begun;
    }

    private T update(DSLContext sql, Caller by, T changed, Map<Field<?>, ?> values) {
        Entry entry = shape.entry().apply(changed);
        new Versioned(shape.kind(), EntryTable.ENTRY, EntryTable.ID, EntryTable.VERSION)
                .update(sql, entry.id().value(), entry.version(), new HashMap<>(values));
        return sql.select(Entries.columns(ground.seen().ofLedTo(by)))
                .from(EntryTable.ENTRY)
                .where(EntryTable.ID.eq(entry.id().value()))
                .fetchSingle(shape.read()::apply);
    }

    private Optional<T> find(DSLContext sql, Caller by, Id id, boolean deleted) {
        return sql.select(Entries.columns(ground.seen().ofLedTo(by)))
                .from(EntryTable.ENTRY)
                .where(
                        EntryTable.ID.eq(id.value()),
                        EntryTable.KIND.eq(shape.kind()),
                        ground.seen().of(by, deleted))
                .fetchOptional(shape.read()::apply);
    }

    private T writable(Transaction transaction, Id id, long version) {
        T was = find(transaction.sql(), transaction.by(), id, false)
                .filter(current -> shape.entry().apply(current).version() == version)
                .orElseThrow(() -> new Conflict(shape.kind(), id.value(), version));
        writable(transaction.by(), was);
        return was;
    }

    private Optional<Relationship> writable(Caller by, T entry) {
        Optional<Relationship> in = ground.seen(by, shape.entry().apply(entry).relationship());
        in.ifPresent(one -> by.require(Right.WRITE, one.level()));
        return in;
    }

    private List<Objection> objections(Transaction transaction, T record, Relationship in) {
        Entry entry = shape.entry().apply(record);
        boolean amongOurselves = ground.levels()
                .findEnabled(in.level())
                .map(LevelDescription::counterparts)
                .filter(counterparts -> !counterparts.contains(Counterpart.ORGANIZATION))
                .isPresent();
        PlausibleEntry plausible = new PlausibleEntry(
                ground.directory()
                        .names(
                                transaction.by(),
                                Optional.ofNullable(entry.person()).stream().toList()),
                amongOurselves,
                transaction.at());
        return Stream.concat(plausible.objections(entry).stream(), further.apply(transaction, record).stream())
                .toList();
    }
}
