package rapport.listening.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static rapport.listening.store.ConcernTable.CONCERN;
import static rapport.listening.store.ConcernTable.GATE;
import static rapport.listening.store.ConcernTable.HEARD_AT;
import static rapport.listening.store.ConcernTable.ID;
import static rapport.listening.store.ConcernTable.IS_OPEN;
import static rapport.listening.store.ConcernTable.LEVEL;
import static rapport.listening.store.ConcernTable.OWNER;
import static rapport.listening.store.ConcernTable.PERSON;
import static rapport.listening.store.ConcernTable.PLACE;
import static rapport.listening.store.ConcernTable.RELATIONSHIP;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectFinalStep;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernsQuery;
import rapport.api.id.Id;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.Keyset;
import rapport.store.api.Wanted;

/** Which concerns somebody wants to see, and in which order. */
final class ConcernLists {

    private static final Field<Integer> OPEN = count();

    private ConcernLists() {}

    static Slice<Concern> list(DSLContext sql, ConcernsQuery query, Condition seen, PageRequest page) {
        return Keyset.by(order(query)).page(matching(sql, query, seen), page, ConcernRows::read);
    }

    /** By place, then by time; what the query fixes comes first, since the embedded engine finds the order only so. */
    static SortField<?>[] order(ConcernsQuery query) {
        List<Field<?>> order = new ArrayList<>();
        if (query.relationship() != null) {
            order.add(RELATIONSHIP);
        } else if (query.person() != null) {
            order.add(PERSON);
        } else if (query.owner() != null) {
            order.add(OWNER);
        } else if (query.gate() != null) {
            order.add(GATE);
        } else if (query.level() != null) {
            order.add(LEVEL);
        }
        order.addAll(List.of(PLACE, HEARD_AT, ID));
        return order.stream().map(Field::asc).toArray(SortField<?>[]::new);
    }

    static SelectFinalStep<Record> matching(DSLContext sql, ConcernsQuery query, Condition seen) {
        return sql.select(ConcernRows.COLUMNS)
                .from(CONCERN)
                .where(
                        seen,
                        is(RELATIONSHIP, query.relationship()),
                        is(PERSON, query.person()),
                        is(OWNER, query.owner()),
                        query.level() == null ? noCondition() : LEVEL.eq(query.level()),
                        query.gate() == null
                                ? noCondition()
                                : GATE.eq(query.gate().name()),
                        query.openOnly() ? IS_OPEN.isTrue() : noCondition());
    }

    static Map<RelationshipId, Integer> countOpen(
            DSLContext sql, Collection<RelationshipId> relationships, Condition seen) {
        Map<RelationshipId, Integer> counts = new HashMap<>();
        openIn(sql, relationships, seen)
                .fetch()
                .forEach(row -> counts.put(new RelationshipId(row.get(RELATIONSHIP)), row.get(OPEN)));
        return counts;
    }

    static ResultQuery<? extends Record> openIn(
            DSLContext sql, Collection<RelationshipId> relationships, Condition seen) {
        List<UUID> wanted = relationships.stream().map(RelationshipId::value).toList();
        return sql.select(RELATIONSHIP, OPEN)
                .from(Wanted.ids(wanted))
                .leftJoin(CONCERN)
                .on(RELATIONSHIP.eq(Wanted.ID))
                .where(IS_OPEN.isTrue(), seen)
                .groupBy(RELATIONSHIP);
    }

    private static Condition is(Field<UUID> field, @Nullable Id id) {
        return id == null ? noCondition() : field.eq(id.value());
    }
}
