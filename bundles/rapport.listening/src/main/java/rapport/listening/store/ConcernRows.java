package rapport.listening.store;

import static org.jooq.impl.DSL.noCondition;
import static rapport.listening.store.ConcernTable.CLOSING_DONE;
import static rapport.listening.store.ConcernTable.CLOSING_FELT;
import static rapport.listening.store.ConcernTable.CONCERN;
import static rapport.listening.store.ConcernTable.CONFIRMED_AT;
import static rapport.listening.store.ConcernTable.CONFIRMED_BY;
import static rapport.listening.store.ConcernTable.CONFIRMED_MANNER;
import static rapport.listening.store.ConcernTable.DELETED;
import static rapport.listening.store.ConcernTable.GATE;
import static rapport.listening.store.ConcernTable.GATE_SINCE;
import static rapport.listening.store.ConcernTable.HEARD_AT;
import static rapport.listening.store.ConcernTable.ID;
import static rapport.listening.store.ConcernTable.IS_OPEN;
import static rapport.listening.store.ConcernTable.LEVEL;
import static rapport.listening.store.ConcernTable.MERGED_INTO;
import static rapport.listening.store.ConcernTable.OURS;
import static rapport.listening.store.ConcernTable.OVERRIDE_REASON;
import static rapport.listening.store.ConcernTable.OWNER;
import static rapport.listening.store.ConcernTable.PERSON;
import static rapport.listening.store.ConcernTable.PLACE;
import static rapport.listening.store.ConcernTable.RELATIONSHIP;
import static rapport.listening.store.ConcernTable.REOPENED;
import static rapport.listening.store.ConcernTable.SPLIT_FROM;
import static rapport.listening.store.ConcernTable.UNDERSTOOD;
import static rapport.listening.store.ConcernTable.UNRANKED;
import static rapport.listening.store.ConcernTable.VERSION;
import static rapport.listening.store.ConcernTable.WORDS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.Closing;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Gate;
import rapport.api.id.Id;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.Versioned;

/** A concern as a row. */
final class ConcernRows {

    static final List<Field<?>> COLUMNS = List.of(
            ID,
            VERSION,
            RELATIONSHIP,
            WORDS,
            PERSON,
            OWNER,
            GATE,
            HEARD_AT,
            GATE_SINCE,
            UNDERSTOOD,
            CONFIRMED_BY,
            CONFIRMED_AT,
            CONFIRMED_MANNER,
            OVERRIDE_REASON,
            CLOSING_DONE,
            CLOSING_FELT,
            PLACE,
            REOPENED,
            SPLIT_FROM,
            MERGED_INTO,
            OURS);

    static final Versioned VERSIONED = new Versioned("concern", CONCERN, ID, VERSION);

    private ConcernRows() {}

    static Concern read(Record row) {
        return new Concern(
                new ConcernId(row.get(ID)),
                row.get(VERSION),
                new RelationshipId(row.get(RELATIONSHIP)),
                row.get(WORDS),
                optional(row.get(PERSON), PersonId::new),
                optional(row.get(OWNER), PersonId::new),
                Gate.valueOf(row.get(GATE)),
                row.get(HEARD_AT),
                row.get(GATE_SINCE),
                row.get(UNDERSTOOD),
                Words.read(row, CONFIRMED_BY, CONFIRMED_AT, CONFIRMED_MANNER),
                row.get(OVERRIDE_REASON),
                closing(row),
                row.get(PLACE) == UNRANKED ? null : row.get(PLACE),
                row.get(REOPENED),
                optional(row.get(SPLIT_FROM), ConcernId::new),
                optional(row.get(MERGED_INTO), ConcernId::new),
                row.get(OURS));
    }

    static Optional<Concern> find(DSLContext sql, ConcernId id, Condition seen) {
        return sql.select(COLUMNS).from(CONCERN).where(ID.eq(id.value()), seen).fetchOptional(ConcernRows::read);
    }

    static void insert(DSLContext sql, Concern begun, String level) {
        sql.insertInto(CONCERN)
                .set(values(begun))
                .set(ID, begun.id().value())
                .set(VERSION, begun.version())
                .set(RELATIONSHIP, begun.relationship().value())
                .set(LEVEL, level)
                .set(DELETED, false)
                .set(OURS, begun.ours())
                .set(SPLIT_FROM, value(begun.from()))
                .execute();
    }

    /** Writes it, raising the version from the one the record carries; returns the record as it is then. */
    static Concern update(DSLContext sql, Concern changed) {
        return update(sql, changed, values(changed));
    }

    /** Takes it out of every list, or brings it back. */
    static Concern mark(DSLContext sql, Concern concern, boolean deleted) {
        return update(sql, concern, Map.of(DELETED, deleted));
    }

    private static Concern update(DSLContext sql, Concern changed, Map<Field<?>, ?> values) {
        VERSIONED.update(sql, changed.id().value(), changed.version(), values);
        return find(sql, changed.id(), noCondition()).orElseThrow();
    }

    private static Map<Field<?>, @Nullable Object> values(Concern concern) {
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(WORDS, concern.words());
        values.put(PERSON, value(concern.person()));
        values.put(OWNER, value(concern.owner()));
        values.put(GATE, concern.gate().name());
        values.put(IS_OPEN, concern.gate().isOpen());
        values.put(HEARD_AT, concern.heardAt());
        values.put(GATE_SINCE, concern.gateSince());
        values.put(UNDERSTOOD, concern.understood());
        values.put(CONFIRMED_BY, Words.personOf(concern.confirmed()));
        values.put(CONFIRMED_AT, Words.timeOf(concern.confirmed()));
        values.put(CONFIRMED_MANNER, Words.mannerOf(concern.confirmed()));
        values.put(OVERRIDE_REASON, concern.override());
        Closing closing = concern.closing();
        values.put(CLOSING_DONE, closing == null ? null : closing.done());
        values.put(CLOSING_FELT, closing == null ? null : closing.felt());
        values.put(PLACE, Objects.requireNonNullElse(concern.rank(), UNRANKED));
        values.put(REOPENED, concern.reopened());
        values.put(MERGED_INTO, value(concern.into()));
        return values;
    }

    private static @Nullable Closing closing(Record row) {
        String done = row.get(CLOSING_DONE);
        return done == null ? null : new Closing(done, row.get(CLOSING_FELT));
    }

    private static @Nullable UUID value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    private static <I> @Nullable I optional(@Nullable UUID value, Function<UUID, I> type) {
        return value == null ? null : type.apply(value);
    }
}
