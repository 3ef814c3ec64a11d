package @package@.store;

import static org.jooq.impl.DSL.noCondition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import @package@.model.Gesture;
import @package@.model.GestureDraft;
import @package@.model.GestureId;
import @package@.rules.PlausibleGesture;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.id.Ids;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.store.api.Database;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Schema;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** Gestures in the database. Each write is one transaction: the fact, and its entry in the journal. */
@Component
public final class SqlGestures implements Gestures {

    public static final Schema SCHEMA = new Schema("@name@", SqlGestures.class);
    private static final String LEVEL = "@name@";
    private static final Objection UNKNOWN =
            Objection.to("relationship", "gesture.relationship.unknown", "there is no such relationship");

    private final Store store;
    private final Relationships relationships;
    private final RelationshipRecords<Gesture> gestures;

    @Activate
    public SqlGestures(
            @Reference Database database, @Reference Relationships relationships, @Reference Levels levels) {
        this.store = database.open(SCHEMA);
        this.relationships = relationships;
        this.gestures = GestureRows.records(levels);
    }

    @Override
    public Optional<Gesture> find(Caller by, GestureId id) {
        return store.read(session -> gestures.find(session.sql(), by, id.value()));
    }

    @Override
    public Slice<Gesture> list(Caller by, @Nullable RelationshipId relationship, PageRequest page) {
        return store.read(session ->
                gestures.list(session.sql(), by, in(gestures, relationship), page, order(gestures, relationship)));
    }

    static Condition in(RelationshipRecords<Gesture> gestures, @Nullable RelationshipId relationship) {
        return relationship == null ? noCondition() : gestures.relationship().eq(relationship.value());
    }

    /** What is fixed comes first, since the embedded engine finds the order only so. */
    static List<SortField<?>> order(RelationshipRecords<Gesture> gestures, @Nullable RelationshipId relationship) {
        Stream<SortField<?>> latest = Stream.of(GestureRows.DAY.desc(), gestures.id().desc());
        return relationship == null
                ? latest.toList()
                : Stream.concat(Stream.of(gestures.relationship().desc()), latest).toList();
    }

    @Override
    public Outcome<Gesture> note(Caller by, GestureDraft draft) {
        by.require(Right.WRITE, LEVEL);
        return store.write(by, transaction -> {
            LocalDate today = LocalDate.ofInstant(transaction.at(), by.zone());
            List<Objection> objections = Stream.concat(
                            isOurs(by, draft.relationship()) ? Stream.empty() : Stream.of(UNKNOWN),
                            new PlausibleGesture(today).objections(draft).stream())
                    .toList();
            return objections.isEmpty()
                    ? Outcome.done(add(transaction, draft, today))
                    : Outcome.<Gesture>refused(objections);
        });
    }

    private Gesture add(Transaction transaction, GestureDraft draft, LocalDate today) {
        Gesture gesture = new Gesture(
                new GestureId(Ids.next()),
                1,
                draft.relationship(),
                draft.what().strip(),
                Objects.requireNonNullElse(draft.day(), today));
        return gestures.add(transaction, gesture, LEVEL, "GestureNoted");
    }

    @Override
    public void delete(Caller by, GestureId id, long version) {
        by.require(Right.WRITE, LEVEL);
        store.run(by, transaction -> gestures.delete(
                transaction, gestures.current(transaction, id.value(), version), "GestureDeleted"));
    }

    @Override
    public void restore(Caller by, GestureId id) {
        by.require(Right.WRITE, LEVEL);
        store.run(by, transaction -> gestures.findDeleted(transaction, id.value())
                .ifPresent(deleted -> gestures.restore(transaction, deleted, "GestureRestored")));
    }

    private boolean isOurs(Caller by, RelationshipId id) {
        return relationships.find(by, id).filter(one -> one.level().equals(LEVEL)).isPresent();
    }
}
