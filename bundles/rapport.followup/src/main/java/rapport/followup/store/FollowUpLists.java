package rapport.followup.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;
import static rapport.followup.store.FollowUpTable.DUE;
import static rapport.followup.store.FollowUpTable.FOLLOW_UP;
import static rapport.followup.store.FollowUpTable.ID;
import static rapport.followup.store.FollowUpTable.OWNER;
import static rapport.followup.store.FollowUpTable.PERSON;
import static rapport.followup.store.FollowUpTable.RELATIONSHIP;
import static rapport.followup.store.FollowUpTable.SERIES;
import static rapport.followup.store.FollowUpTable.STATE;
import static rapport.followup.store.FollowUpTable.STEP;
import static rapport.followup.store.HouseTables.RELATIONSHIP_ID;
import static rapport.followup.store.HouseTables.RELATIONSHIP_OWNER;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectFinalStep;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUpsQuery;
import rapport.api.id.Id;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;
import rapport.store.api.Keyset;

/** Which follow-ups somebody wants to see, the earliest due first. */
record FollowUpLists(Touch touch, Condition seen) {

    Slice<FollowUp> list(DSLContext sql, FollowUpsQuery query, PageRequest page) {
        return Keyset.by(order(query)).page(matching(sql, query), page, FollowUpRows::tell);
    }

    /** By the day; what the query fixes comes first, since the embedded engine finds the order only so. */
    static SortField<?>[] order(FollowUpsQuery query) {
        List<Field<?>> order = new ArrayList<>();
        if (query.person() != null) {
            order.add(PERSON);
        } else if (query.relationship() != null) {
            order.add(RELATIONSHIP);
        } else if (query.state() != null) {
            order.add(STATE);
        }
        order.addAll(List.of(DUE, ID));
        return order.stream().map(Field::asc).toArray(SortField<?>[]::new);
    }

    SelectFinalStep<Record> matching(DSLContext sql, FollowUpsQuery query) {
        return sql.select(FollowUpRows.COLUMNS)
                .from(FOLLOW_UP)
                .where(
                        is(PERSON, query.person()),
                        is(RELATIONSHIP, query.relationship()),
                        query.state() == null
                                ? noCondition()
                                : STATE.eq(query.state().name()),
                        query.from() == null ? noCondition() : DUE.ge(query.from()),
                        query.until() == null ? noCondition() : DUE.lt(query.until()),
                        query.asker() == null ? noCondition() : isAskedBy(query.asker()),
                        seen);
    }

    ResultQuery<? extends Record> series(DSLContext sql, UUID series) {
        return sql.select(FollowUpRows.COLUMNS)
                .from(FOLLOW_UP)
                .where(SERIES.eq(series), seen)
                .orderBy(SERIES, STEP, ID);
    }

    /** It is told to them, or they look after the person now, or they did where it came from. */
    private Condition isAskedBy(PersonId colleague) {
        UUID asker = colleague.value();
        Condition lookedAfter = exists(selectOne()
                .from(HouseTables.RELATIONSHIP)
                .where(RELATIONSHIP_ID.eq(RELATIONSHIP), RELATIONSHIP_OWNER.eq(asker)));
        Condition fallsTo = touch.isBy(RELATIONSHIP_OWNER.eq(asker))
                .or(not(touch.isBy(RELATIONSHIP_OWNER.isNotNull())).and(lookedAfter));
        return OWNER.eq(asker).or(OWNER.isNull().and(fallsTo));
    }

    private static Condition is(Field<UUID> field, @Nullable Id id) {
        return id == null ? noCondition() : field.eq(id.value());
    }
}
