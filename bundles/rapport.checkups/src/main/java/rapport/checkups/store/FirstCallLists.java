package rapport.checkups.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static rapport.checkups.store.FirstCallTable.AT;
import static rapport.checkups.store.FirstCallTable.BRIER;
import static rapport.checkups.store.FirstCallTable.DELETED;
import static rapport.checkups.store.FirstCallTable.FIRST_CALL;
import static rapport.checkups.store.FirstCallTable.GUESSED_BY;
import static rapport.checkups.store.FirstCallTable.ID;
import static rapport.checkups.store.FirstCallTable.OUTCOME;
import static rapport.checkups.store.FirstCallTable.RELATIONSHIP;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectFinalStep;
import org.jooq.SelectLimitStep;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import rapport.api.access.AccountId;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.Wanted;

/** Which first calls somebody wants to see, and what they add up to. */
final class FirstCallLists {

    static final Field<Integer> CALLS = count();
    static final Field<Instant> LATEST = max(AT);
    static final Field<BigDecimal> SCORES = sum(BRIER);
    static final Field<Integer> GUESSERS = countDistinct(GUESSED_BY);

    private FirstCallLists() {}

    /** The newest first; what the query fixes comes first, since the embedded engine finds the order only so. */
    static SortField<?>[] order(@Nullable RelationshipId relationship) {
        Stream<Field<?>> fixed = relationship == null ? Stream.empty() : Stream.of(RELATIONSHIP);
        return Stream.concat(fixed, Stream.of(AT, ID)).map(Field::desc).toArray(SortField<?>[]::new);
    }

    static SelectFinalStep<Record> matching(DSLContext sql, @Nullable RelationshipId relationship, Condition seen) {
        return sql.select(FirstCallRows.COLUMNS)
                .from(FIRST_CALL)
                .where(seen, relationship == null ? noCondition() : RELATIONSHIP.eq(relationship.value()));
    }

    /** The guess of one of ours about them of which nothing is known yet. */
    static ResultQuery<? extends Record> openGuess(
            DSLContext sql, RelationshipId relationship, AccountId account, Condition seen) {
        return sql.select(FirstCallRows.COLUMNS)
                .from(FIRST_CALL)
                .where(seen, RELATIONSHIP.eq(relationship.value()), GUESSED_BY.eq(account.value()), OUTCOME.isNull());
    }

    /** Those of many relationships, the newest first. */
    static ResultQuery<? extends Record> in(DSLContext sql, Collection<UUID> relationships) {
        return sql.select(FirstCallRows.COLUMNS)
                .from(Wanted.ids(relationships))
                .leftJoin(FIRST_CALL)
                .on(RELATIONSHIP.eq(Wanted.ID))
                .where(DELETED.isFalse())
                .orderBy(AT.desc(), ID.desc());
    }

    /** How often each outcome came true, whoever guessed or nobody. */
    static ResultQuery<? extends Record> outcomes(DSLContext sql, Condition seen) {
        return sql.select(OUTCOME, CALLS)
                .from(FIRST_CALL)
                .where(seen, OUTCOME.isNotNull())
                .groupBy(OUTCOME);
    }

    /** The scores of the guesses that one of ours made, by what came true. */
    static ResultQuery<? extends Record> own(DSLContext sql, AccountId account, Condition seen) {
        return sql.select(OUTCOME, CALLS, SCORES, LATEST)
                .from(FIRST_CALL)
                .where(seen, GUESSED_BY.eq(account.value()), BRIER.isNotNull())
                .groupBy(OUTCOME);
    }

    /** The scores of the earliest of all guesses, by what came true. */
    static ResultQuery<? extends Record> earliest(DSLContext sql, Condition seen, int atMost) {
        return sql.select(OUTCOME, CALLS, SCORES, LATEST)
                .from(scored(sql, seen).limit(atMost).asTable("first_call"))
                .groupBy(OUTCOME);
    }

    /** How many guesses there are of which the outcome is known, and how many of ours made them. */
    static ResultQuery<? extends Record> extent(DSLContext sql, Condition seen) {
        return sql.select(CALLS, GUESSERS).from(FIRST_CALL).where(seen, BRIER.isNotNull());
    }

    private static SelectLimitStep<? extends Record> scored(DSLContext sql, Condition seen) {
        return sql.select(List.of(ID, OUTCOME, BRIER, AT))
                .from(FIRST_CALL)
                .where(seen, BRIER.isNotNull())
                .orderBy(AT, ID);
    }
}
