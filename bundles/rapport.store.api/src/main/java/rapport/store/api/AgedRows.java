package rapport.store.api;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Rows that are kept for a while, and no longer than their person and their relationship, such as links and mail.
 *
 * @param id the primary key
 * @param at from when on a row ages
 * @param person whose it is
 * @param relationship in which it came about; a row may have none
 * @param ofRelationship in which order an index has the rows of relationships
 */
public record AgedRows(
        Table<Record> table,
        Field<UUID> id,
        Field<Instant> at,
        Field<UUID> person,
        Field<UUID> relationship,
        List<OrderField<?>> ofRelationship) {

    private static final Table<Record> PARTY = DSL.table(name("party"));
    private static final Field<UUID> PARTY_ID = field(name("party", "id"), SQLDataType.UUID);

    public AgedRows {
        ofRelationship = List.copyOf(ofRelationship);
    }

    /** Some of those that nobody needs any more. */
    public Set<UUID> due(DSLContext sql, Instant end) {
        Set<UUID> due = new LinkedHashSet<>(before(sql, end).fetch(id));
        due.addAll(withoutPerson(sql).fetch(id));
        due.addAll(withoutRelationship(sql).fetch(id));
        return due;
    }

    /** Forgets some of them for good, and tells how many. */
    public int forget(Transaction transaction, Instant end, String kind, String event) {
        Set<UUID> due = due(transaction.sql(), end);
        transaction.sql().deleteFrom(table).where(id.in(due)).execute();
        transaction.recordAll(Change.purged(kind, due, event));
        return due.size();
    }

    /** Those that aged before an instant, the oldest first. */
    public ResultQuery<Record1<UUID>> before(DSLContext sql, Instant end) {
        return some(sql, at.lt(end), List.of(at, id));
    }

    /** Those of people whom the directory has forgotten for good. */
    public ResultQuery<Record1<UUID>> withoutPerson(DSLContext sql) {
        return some(sql, notExists(selectOne().from(PARTY).where(PARTY_ID.eq(person))), List.of(person, id));
    }

    /** Those whose relationship is not there any more, not even as a deleted one. */
    public ResultQuery<Record1<UUID>> withoutRelationship(DSLContext sql) {
        return some(sql, relationship.isNotNull().and(Sight.isGone(relationship)), ofRelationship);
    }

    private ResultQuery<Record1<UUID>> some(DSLContext sql, Condition due, List<? extends OrderField<?>> order) {
        return sql.select(id).from(table).where(due).orderBy(order).limit(Forgetting.AT_ONCE);
    }
}
