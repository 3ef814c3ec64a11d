package rapport.followup.store;

import static rapport.followup.store.FollowUpTable.BEGAN;
import static rapport.followup.store.FollowUpTable.CONCERN;
import static rapport.followup.store.FollowUpTable.DUE;
import static rapport.followup.store.FollowUpTable.FOLLOW_UP;
import static rapport.followup.store.FollowUpTable.ID;
import static rapport.followup.store.FollowUpTable.LEVEL;
import static rapport.followup.store.FollowUpTable.NOTE;
import static rapport.followup.store.FollowUpTable.OWNER;
import static rapport.followup.store.FollowUpTable.PAUSED_AT;
import static rapport.followup.store.FollowUpTable.PERSON;
import static rapport.followup.store.FollowUpTable.RELATIONSHIP;
import static rapport.followup.store.FollowUpTable.SERIES;
import static rapport.followup.store.FollowUpTable.SETTLED_AT;
import static rapport.followup.store.FollowUpTable.STATE;
import static rapport.followup.store.FollowUpTable.STEP;
import static rapport.followup.store.FollowUpTable.VERSION;
import static rapport.followup.store.FollowUpTable.WORDS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.ConcernId;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUp.State;
import rapport.api.followup.FollowUpId;
import rapport.api.id.Id;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.followup.rules.Rhythm;
import rapport.store.api.Versioned;

/** A follow-up as a row. */
final class FollowUpRows {

    static final List<Field<?>> COLUMNS = List.of(
            ID,
            VERSION,
            SERIES,
            PERSON,
            CONCERN,
            RELATIONSHIP,
            LEVEL,
            STEP,
            BEGAN,
            DUE,
            STATE,
            OWNER,
            PAUSED_AT,
            SETTLED_AT,
            NOTE,
            WORDS);

    private static final Versioned VERSIONED = new Versioned(SqlFollowUps.KIND, FOLLOW_UP, ID, VERSION);

    private FollowUpRows() {}

    static FollowUp tell(Record row) {
        State state = State.valueOf(row.get(STATE));
        return new FollowUp(
                new FollowUpId(row.get(ID)),
                row.get(VERSION),
                new PersonId(row.get(PERSON)),
                optional(row.get(CONCERN), ConcernId::new),
                optional(row.get(RELATIONSHIP), RelationshipId::new),
                row.get(STEP),
                row.get(DUE),
                state,
                optional(row.get(OWNER), PersonId::new),
                row.get(SETTLED_AT),
                state == State.OPEN ? row.get(NOTE) : row.get(WORDS));
    }

    static Planned read(Record row) {
        return new Planned(
                tell(row),
                row.get(SERIES),
                row.get(LEVEL),
                new Rhythm(row.get(BEGAN)),
                row.get(PAUSED_AT),
                row.get(NOTE));
    }

    static Optional<Planned> find(DSLContext sql, FollowUpId id, Condition seen) {
        return sql.select(COLUMNS)
                .from(FOLLOW_UP)
                .where(ID.eq(id.value()), seen)
                .fetchOptional(FollowUpRows::read);
    }

    static void insert(DSLContext sql, Planned planned) {
        FollowUp told = planned.told();
        sql.insertInto(FOLLOW_UP)
                .set(values(planned))
                .set(ID, told.id().value())
                .set(VERSION, told.version())
                .set(SERIES, planned.series())
                .set(PERSON, told.person().value())
                .set(CONCERN, value(told.concern()))
                .set(RELATIONSHIP, value(told.relationship()))
                .set(LEVEL, planned.level())
                .set(STEP, told.step())
                .set(BEGAN, planned.rhythm().began())
                .execute();
    }

    /** Writes it, raising the version from the one the record carries; returns the record as it is then. */
    static FollowUp update(DSLContext sql, Planned changed) {
        FollowUp told = changed.told();
        long version = VERSIONED.update(sql, told.id().value(), told.version(), values(changed));
        return new FollowUp(
                told.id(),
                version,
                told.person(),
                told.concern(),
                told.relationship(),
                told.step(),
                told.due(),
                told.state(),
                told.owner(),
                told.settledAt(),
                told.words());
    }

    private static Map<Field<?>, @Nullable Object> values(Planned planned) {
        FollowUp told = planned.told();
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(DUE, told.due());
        values.put(STATE, told.state().name());
        values.put(OWNER, value(told.owner()));
        values.put(PAUSED_AT, planned.pausedAt());
        values.put(SETTLED_AT, told.settledAt());
        values.put(NOTE, planned.note());
        values.put(WORDS, told.state() == State.OPEN ? null : told.words());
        return values;
    }

    private static @Nullable UUID value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    private static <I> @Nullable I optional(@Nullable UUID value, Function<UUID, I> type) {
        return value == null ? null : type.apply(value);
    }
}
