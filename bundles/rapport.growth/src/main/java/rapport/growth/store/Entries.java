package rapport.growth.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.when;
import static rapport.growth.store.EntryTable.ANSWER;
import static rapport.growth.store.EntryTable.ASKED;
import static rapport.growth.store.EntryTable.AT;
import static rapport.growth.store.EntryTable.COMPETITOR;
import static rapport.growth.store.EntryTable.DELETED;
import static rapport.growth.store.EntryTable.ENTRY;
import static rapport.growth.store.EntryTable.ID;
import static rapport.growth.store.EntryTable.KIND;
import static rapport.growth.store.EntryTable.LED_TO;
import static rapport.growth.store.EntryTable.LEVEL;
import static rapport.growth.store.EntryTable.PERSON;
import static rapport.growth.store.EntryTable.RELATIONSHIP;
import static rapport.growth.store.EntryTable.VERSION;
import static rapport.growth.store.EntryTable.WHAT;
import static rapport.growth.store.EntryTable.WORDS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
import rapport.api.growth.GrowthQuery;
import rapport.api.id.Id;
import rapport.store.api.Wanted;

/** Which entries somebody wants to see, the newest first. */
final class Entries {

    private static final int MOST_DRAWN = 10_000;

    private Entries() {}

    /** All columns, where it led only where that may be told. */
    static List<Field<?>> columns(Condition toldWhere) {
        Field<UUID> ledTo = when(toldWhere, LED_TO).as(LED_TO.getName());
        return List.of(ID, VERSION, RELATIONSHIP, WHAT, PERSON, AT, WORDS, COMPETITOR, ledTo, ASKED, ANSWER);
    }

    /** By time; what the query fixes comes first, since the embedded engine finds the order only so. */
    static SortField<?>[] order(GrowthQuery query) {
        List<Field<?>> order = new ArrayList<>();
        if (query.relationship() != null) {
            order.add(RELATIONSHIP);
        } else if (query.person() != null) {
            order.add(PERSON);
        } else if (query.level() != null) {
            order.add(LEVEL);
        }
        order.addAll(List.of(KIND, AT, ID));
        return order.stream().map(Field::desc).toArray(SortField<?>[]::new);
    }

    static SelectFinalStep<Record> matching(
            DSLContext sql, String kind, GrowthQuery query, Condition seen, Condition toldWhere) {
        return sql.select(columns(toldWhere))
                .from(ENTRY)
                .where(
                        seen,
                        KIND.eq(kind),
                        is(RELATIONSHIP, query.relationship()),
                        is(PERSON, query.person()),
                        query.level() == null ? noCondition() : LEVEL.eq(query.level()));
    }

    /** When those of one kind were since an instant, and what; the newest, and no more than can be drawn. */
    static ResultQuery<? extends Record> since(DSLContext sql, String kind, Condition seen, Instant since) {
        return sql.select(AT, WHAT)
                .from(ENTRY)
                .where(seen, KIND.eq(kind), AT.ge(since))
                .orderBy(KIND.desc(), AT.desc(), ID.desc())
                .limit(MOST_DRAWN);
    }

    /** Those of one kind in many relationships, the newest first. */
    static ResultQuery<? extends Record> in(DSLContext sql, String kind, Collection<UUID> relationships) {
        return sql.select(columns(noCondition()))
                .from(Wanted.ids(relationships))
                .leftJoin(ENTRY)
                .on(RELATIONSHIP.eq(Wanted.ID))
                // Asked so that the index by kind and time cannot answer: it would walk through those of everybody.
                .where(coalesce(KIND, inline("")).eq(kind), DELETED.isFalse())
                .orderBy(AT.desc(), ID.desc());
    }

    /** What led to these relationships, the newest first. */
    static ResultQuery<? extends Record> ledTo(
            DSLContext sql, Collection<UUID> relationships, Condition seen, Condition toldWhere) {
        return sql.select(columns(toldWhere))
                .from(Wanted.ids(relationships))
                .leftJoin(ENTRY)
                .on(LED_TO.eq(Wanted.ID))
                .where(seen)
                .orderBy(AT.desc(), ID.desc());
    }

    /** Where these relationships led, whoever may see it. */
    static List<UUID> children(DSLContext sql, Collection<UUID> relationships) {
        return sql.selectDistinct(LED_TO)
                .from(Wanted.ids(relationships))
                .leftJoin(ENTRY)
                .on(RELATIONSHIP.eq(Wanted.ID))
                .where(LED_TO.isNotNull(), DELETED.isFalse())
                .fetch(LED_TO);
    }

    private static Condition is(Field<UUID> field, @Nullable Id id) {
        return id == null ? noCondition() : field.eq(id.value());
    }
}
