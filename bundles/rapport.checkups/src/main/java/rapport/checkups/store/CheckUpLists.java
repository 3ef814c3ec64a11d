package rapport.checkups.store;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static rapport.checkups.store.CheckUpTable.AT;
import static rapport.checkups.store.CheckUpTable.BY_THEM;
import static rapport.checkups.store.CheckUpTable.CHECK_UP;
import static rapport.checkups.store.CheckUpTable.DELETED;
import static rapport.checkups.store.CheckUpTable.ID;
import static rapport.checkups.store.CheckUpTable.LEVEL;
import static rapport.checkups.store.CheckUpTable.QUESTIONNAIRE;
import static rapport.checkups.store.CheckUpTable.RELATIONSHIP;
import static rapport.checkups.store.CheckUpTable.SENT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.ResultQuery;
import org.jooq.SelectFinalStep;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.CheckUpsQuery;
import rapport.api.id.Id;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.Keyset;
import rapport.store.api.Wanted;

/** Which check-ups somebody wants to see, the newest first. */
final class CheckUpLists {

    static final Field<Instant> LATEST = max(AT);

    private CheckUpLists() {}

    static Slice<CheckUp> list(DSLContext sql, CheckUpsQuery query, Condition seen, PageRequest page) {
        return Keyset.by(order(query)).page(matching(sql, query, seen), page, CheckUpRows::read);
    }

    /** By time; what the query fixes comes first, since the embedded engine finds the order only so. */
    static SortField<?>[] order(CheckUpsQuery query) {
        List<Field<?>> order = new ArrayList<>();
        if (query.relationship() != null) {
            order.add(RELATIONSHIP);
        } else if (query.byThem() != null) {
            order.add(BY_THEM);
        } else if (query.level() != null) {
            order.add(LEVEL);
        }
        order.addAll(List.of(AT, ID));
        return order.stream().map(Field::desc).toArray(SortField<?>[]::new);
    }

    static SelectFinalStep<Record> matching(DSLContext sql, CheckUpsQuery query, Condition seen) {
        return sql.select(CheckUpRows.COLUMNS)
                .from(CHECK_UP)
                .where(
                        seen,
                        is(RELATIONSHIP, query.relationship()),
                        is(BY_THEM, query.byThem()),
                        query.level() == null ? noCondition() : LEVEL.eq(query.level()),
                        query.questionnaire() == null ? noCondition() : QUESTIONNAIRE.eq(query.questionnaire()),
                        query.sent() == null ? noCondition() : SENT.eq(query.sent()));
    }

    /** Those that are complete in a relationship, the oldest first. */
    static ResultQuery<? extends Record> everIn(DSLContext sql, RelationshipId relationship, Condition seen) {
        return sql.select(CheckUpRows.COLUMNS)
                .from(CHECK_UP)
                .where(RELATIONSHIP.eq(relationship.value()), seen)
                .orderBy(RELATIONSHIP, AT, ID);
    }

    /** Those of many relationships that are complete, the newest first. */
    static ResultQuery<? extends Record> sentIn(DSLContext sql, Collection<UUID> relationships) {
        return sql.select(CheckUpRows.COLUMNS)
                .from(Wanted.ids(relationships))
                .leftJoin(CHECK_UP)
                .on(RELATIONSHIP.eq(Wanted.ID))
                .where(SENT.isTrue(), DELETED.isFalse(), SeenCheckUps.isNobodysOfOurs())
                .orderBy(AT.desc(), ID.desc());
    }

    /** When each questionnaire was last completed about them. */
    static ResultQuery<Record3<UUID, String, Instant>> latestIn(DSLContext sql, Collection<UUID> relationships) {
        return sql.select(RELATIONSHIP, QUESTIONNAIRE, LATEST)
                .from(Wanted.ids(relationships))
                .leftJoin(CHECK_UP)
                .on(RELATIONSHIP.eq(Wanted.ID))
                .where(SENT.isTrue(), DELETED.isFalse())
                .groupBy(RELATIONSHIP, QUESTIONNAIRE);
    }

    private static Condition is(Field<UUID> field, @Nullable Id id) {
        return id == null ? noCondition() : field.eq(id.value());
    }
}
