package rapport.checkups.store;

import static org.jooq.impl.DSL.noCondition;
import static rapport.checkups.store.FirstCallTable.AT;
import static rapport.checkups.store.FirstCallTable.BRIER;
import static rapport.checkups.store.FirstCallTable.CHANCES;
import static rapport.checkups.store.FirstCallTable.DELETED;
import static rapport.checkups.store.FirstCallTable.FIRST_CALL;
import static rapport.checkups.store.FirstCallTable.GUESSED_BY;
import static rapport.checkups.store.FirstCallTable.GUESSED_BY_NAME;
import static rapport.checkups.store.FirstCallTable.HAPPENED;
import static rapport.checkups.store.FirstCallTable.ID;
import static rapport.checkups.store.FirstCallTable.LEVEL;
import static rapport.checkups.store.FirstCallTable.OUTCOME;
import static rapport.checkups.store.FirstCallTable.RELATIONSHIP;
import static rapport.checkups.store.FirstCallTable.SAID;
import static rapport.checkups.store.FirstCallTable.SAID_BY;
import static rapport.checkups.store.FirstCallTable.VERSION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import rapport.api.access.AccountId;
import rapport.api.checkup.FirstCall;
import rapport.api.checkup.FirstCall.Outcome;
import rapport.api.checkup.FirstCallId;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.checkups.rules.Brier;
import rapport.store.api.Versioned;

/**
 * A first call as a row.
 *
 * @param reader who reads, and is told of a guess that it was theirs
 */
record FirstCallRows(AccountId reader) {

    static final List<Field<?>> COLUMNS = columns();

    private static final Versioned VERSIONED = new Versioned(SqlFirstCalls.KIND, FIRST_CALL, ID, VERSION);

    FirstCall read(Record row) {
        UUID saidBy = row.get(SAID_BY);
        boolean own = reader.value().equals(row.get(GUESSED_BY));
        return new FirstCall(
                new FirstCallId(row.get(ID)),
                row.get(VERSION),
                new RelationshipId(row.get(RELATIONSHIP)),
                row.get(AT),
                CHANCES.stream().map(row::get).filter(Objects::nonNull).toList(),
                own ? row.get(GUESSED_BY_NAME) : null,
                outcome(row.get(SAID)),
                saidBy == null ? null : new PersonId(saidBy),
                outcome(row.get(HAPPENED)));
    }

    Optional<FirstCall> find(DSLContext sql, FirstCallId id, Condition seen) {
        return sql.select(COLUMNS)
                .from(FIRST_CALL)
                .where(ID.eq(id.value()), seen)
                .fetchOptional(this::read);
    }

    /** Writes what the reader guesses, or what is known without a guess of theirs. */
    void insert(DSLContext sql, FirstCall begun, String level) {
        sql.insertInto(FIRST_CALL)
                .set(values(begun))
                .set(ID, begun.id().value())
                .set(VERSION, begun.version())
                .set(RELATIONSHIP, begun.relationship().value())
                .set(LEVEL, level)
                .set(GUESSED_BY, begun.guessedByName() == null ? null : reader.value())
                .set(GUESSED_BY_NAME, begun.guessedByName())
                .set(DELETED, false)
                .execute();
    }

    /** Writes it, raising the version from the one the record carries; returns the record as it is then. */
    FirstCall update(DSLContext sql, FirstCall changed) {
        return update(sql, changed, values(changed));
    }

    /** Takes it out of every list, or brings it back. */
    FirstCall mark(DSLContext sql, FirstCall call, boolean deleted) {
        return update(sql, call, Map.of(DELETED, deleted));
    }

    private FirstCall update(DSLContext sql, FirstCall changed, Map<? extends Field<?>, ?> values) {
        VERSIONED.update(sql, changed.id().value(), changed.version(), values);
        return find(sql, changed.id(), noCondition()).orElseThrow();
    }

    private static Map<Field<?>, @Nullable Object> values(FirstCall call) {
        PersonId saidBy = call.saidBy();
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(AT, call.at());
        for (int i = 0; i < CHANCES.size(); i++) {
            values.put(
                    CHANCES.get(i), call.guess().isEmpty() ? null : call.guess().get(i));
        }
        values.put(SAID, name(call.said()));
        values.put(SAID_BY, saidBy == null ? null : saidBy.value());
        values.put(HAPPENED, name(call.happened()));
        values.put(OUTCOME, name(call.known()));
        values.put(BRIER, Brier.score(call));
        return values;
    }

    private static List<Field<?>> columns() {
        List<Field<?>> columns = new ArrayList<>(
                List.of(ID, VERSION, RELATIONSHIP, AT, GUESSED_BY, GUESSED_BY_NAME, SAID, SAID_BY, HAPPENED));
        columns.addAll(CHANCES);
        return List.copyOf(columns);
    }

    private static @Nullable Outcome outcome(@Nullable String name) {
        return name == null ? null : Outcome.valueOf(name);
    }

    private static @Nullable String name(@Nullable Outcome outcome) {
        return outcome == null ? null : outcome.name();
    }
}
