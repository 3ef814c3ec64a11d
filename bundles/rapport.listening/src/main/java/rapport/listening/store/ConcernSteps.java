package rapport.listening.store;

import static rapport.listening.store.ConcernStepTable.AT;
import static rapport.listening.store.ConcernStepTable.BY_NAME;
import static rapport.listening.store.ConcernStepTable.CONCERN;
import static rapport.listening.store.ConcernStepTable.CONCERN_STEP;
import static rapport.listening.store.ConcernStepTable.ID;
import static rapport.listening.store.ConcernStepTable.KIND;
import static rapport.listening.store.ConcernStepTable.OURS;
import static rapport.listening.store.ConcernStepTable.SAID_AT;
import static rapport.listening.store.ConcernStepTable.SAID_BY;
import static rapport.listening.store.ConcernStepTable.SAID_MANNER;
import static rapport.listening.store.ConcernStepTable.THEIRS;
import static rapport.listening.store.ConcernStepTable.TO_GATE;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectLimitStep;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.concern.ConcernStep;
import rapport.api.concern.Gate;
import rapport.api.concern.StepsQuery;
import rapport.api.concern.TakenStep;
import rapport.api.id.Ids;
import rapport.api.party.PersonId;
import rapport.listening.model.Step;
import rapport.store.api.Transaction;

/** The steps that concerns took from gate to gate, kept for good. */
final class ConcernSteps {

    private static final Comparator<Record> NEWEST_FIRST = Comparator.<Record, Instant>comparing(row -> row.get(AT))
            .thenComparing(row -> row.get(ID))
            .reversed();

    static final List<Field<?>> COLUMNS =
            List.of(KIND, TO_GATE, AT, BY_NAME, THEIRS, OURS, SAID_BY, SAID_AT, SAID_MANNER);

    private ConcernSteps() {}

    static List<ConcernStep> of(DSLContext sql, ConcernId concern, Condition seen) {
        return query(sql, concern, seen).fetch(ConcernSteps::read);
    }

    /** The newest first; what a person raised and what the person answered may be the same step. */
    static List<TakenStep> taken(DSLContext sql, StepsQuery query, Condition seen) {
        Map<UUID, TakenStep> taken = new LinkedHashMap<>();
        takenBy(query).stream()
                .flatMap(whose -> newest(sql, query, whose.and(seen)).stream())
                .sorted(NEWEST_FIRST)
                .forEach(row -> taken.put(row.get(ID), new TakenStep(ConcernRows.read(row), read(row))));
        return taken.values().stream().limit(query.atMost()).toList();
    }

    static Select<Record> newest(DSLContext sql, StepsQuery query, Condition which) {
        return sql.select(ConcernRows.COLUMNS)
                .select(ID)
                .select(COLUMNS)
                .from(CONCERN_STEP)
                .join(ConcernTable.CONCERN)
                .on(ConcernTable.ID.eq(CONCERN))
                .where(which, AT.ge(query.from()), AT.lt(query.until()))
                .orderBy(AT.desc(), ID.desc())
                .limit(query.atMost());
    }

    /** Each of these finds its steps by an index. */
    static List<Condition> takenBy(StepsQuery query) {
        PersonId person = query.person();
        return person == null
                ? List.of(ConcernTable.RELATIONSHIP.eq(
                        Objects.requireNonNull(query.relationship()).value()))
                : List.of(ConcernTable.PERSON.eq(person.value()), SAID_BY.eq(person.value()));
    }

    static SelectLimitStep<? extends Record> query(DSLContext sql, ConcernId concern, Condition seen) {
        return sql.select(COLUMNS)
                .from(CONCERN_STEP)
                .join(ConcernTable.CONCERN)
                .on(ConcernTable.ID.eq(CONCERN))
                .where(CONCERN.eq(concern.value()), seen)
                .orderBy(AT, ID);
    }

    /** Remembers the step by which the concern came to be what it is now. */
    static void record(Transaction transaction, Concern is, Step step) {
        transaction
                .sql()
                .insertInto(CONCERN_STEP)
                .set(ID, Ids.next())
                .set(CONCERN, is.id().value())
                .set(KIND, step.kind().name())
                .set(TO_GATE, is.gate().name())
                .set(AT, transaction.at())
                .set(BY_NAME, transaction.by().name())
                .set(THEIRS, step.theirs())
                .set(OURS, step.ours())
                .set(SAID_BY, Words.personOf(step.word()))
                .set(SAID_AT, Words.timeOf(step.word()))
                .set(SAID_MANNER, Words.mannerOf(step.word()))
                .execute();
    }

    static ConcernStep read(Record row) {
        return new ConcernStep(
                ConcernStep.Kind.valueOf(row.get(KIND)),
                Gate.valueOf(row.get(TO_GATE)),
                row.get(AT),
                row.get(BY_NAME),
                row.get(THEIRS),
                row.get(OURS),
                Words.read(row, SAID_BY, SAID_AT, SAID_MANNER));
    }
}
