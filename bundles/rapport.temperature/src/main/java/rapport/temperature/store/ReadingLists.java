package rapport.temperature.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.selectOne;
import static rapport.temperature.store.ReadingTable.AT;
import static rapport.temperature.store.ReadingTable.CONCERN;
import static rapport.temperature.store.ReadingTable.DELETED;
import static rapport.temperature.store.ReadingTable.ID;
import static rapport.temperature.store.ReadingTable.INSTRUMENT;
import static rapport.temperature.store.ReadingTable.LEVEL;
import static rapport.temperature.store.ReadingTable.PERSON;
import static rapport.temperature.store.ReadingTable.READING;
import static rapport.temperature.store.ReadingTable.RELATIONSHIP;
import static rapport.temperature.store.ReadingTable.TAKEN;

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
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.SelectFinalStep;
import org.jooq.SelectLimitStep;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import rapport.api.id.Id;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.reading.Instrument;
import rapport.api.reading.ReadingsQuery;
import rapport.store.api.Keyset;
import rapport.store.api.Wanted;

/** Which readings somebody wants to see, newest first. */
final class ReadingLists {

    private static final String NEWEST = "newest";
    private static final Field<Integer> PLACE = DSL.field(name(NEWEST, "place"), Integer.class);

    private ReadingLists() {}

    static Slice<Kept> list(DSLContext sql, ReadingsQuery query, Condition seen, PageRequest page) {
        return Keyset.by(order(query)).page(matching(sql, query, seen), page, ReadingRows::read);
    }

    /** By time; what the query fixes comes first, since the embedded engine finds the order only so. */
    static SortField<?>[] order(ReadingsQuery query) {
        List<Field<?>> order = new ArrayList<>();
        if (query.relationship() != null) {
            order.add(RELATIONSHIP);
        } else if (query.person() != null) {
            order.add(PERSON);
        } else if (query.concern() != null) {
            order.add(CONCERN);
        } else if (query.level() != null) {
            order.add(LEVEL);
        }
        order.addAll(List.of(AT, ID));
        return order.stream().map(Field::desc).toArray(SortField<?>[]::new);
    }

    static SelectFinalStep<Record> matching(DSLContext sql, ReadingsQuery query, Condition seen) {
        return where(sql, query, seen);
    }

    private static SelectConditionStep<Record> where(DSLContext sql, ReadingsQuery query, Condition seen) {
        return sql.select(ReadingRows.COLUMNS)
                .from(READING)
                .where(
                        seen,
                        is(RELATIONSHIP, query.relationship()),
                        is(PERSON, query.person()),
                        is(CONCERN, query.concern()),
                        query.level() == null ? noCondition() : LEVEL.eq(query.level()),
                        query.instrument() == null ? noCondition() : is(query.instrument()),
                        query.takenOnly() ? TAKEN.isTrue() : noCondition());
    }

    /** Those that were given, or guessed, within a time, newest first. */
    static SelectLimitStep<Record> within(
            DSLContext sql, ReadingsQuery query, Condition seen, Instant from, Instant until) {
        return where(sql, query, seen).and(AT.ge(from)).and(AT.lt(until)).orderBy(order(query));
    }

    /** The newest of each of these relationships, whoever may see them. */
    static ResultQuery<Record> newest(DSLContext sql, Collection<UUID> relationships, int ofEach) {
        List<Field<?>> fields = new ArrayList<>(ReadingRows.COLUMNS);
        fields.add(rowNumber()
                .over()
                .partitionBy(RELATIONSHIP)
                .orderBy(AT.desc(), ID.desc())
                .as("place"));
        Table<Record> newest = sql.select(fields)
                .from(Wanted.ids(relationships))
                .leftJoin(READING)
                .on(RELATIONSHIP.eq(Wanted.ID))
                .where(DELETED.isFalse(), notExists(oneOfOurs()))
                .asTable(NEWEST);
        List<Field<?>> named = ReadingRows.COLUMNS.stream()
                .<Field<?>>map(field -> DSL.field(name(NEWEST, field.getName()), field.getDataType()))
                .toList();
        return sql.select(named)
                .from(newest)
                .where(PLACE.le(inline(ofEach)))
                .orderBy(DSL.field(name(NEWEST, RELATIONSHIP.getName())), PLACE);
    }

    // From before, or by somebody who has come to us since: of our own people rules are told nothing.
    private static Select<?> oneOfOurs() {
        return selectOne().from(PartyTable.PARTY).where(PartyTable.ID.eq(PERSON), PartyTable.OURS.isTrue());
    }

    // Asked so that no index on instruments can answer: it would have to be read from end to end.
    private static Condition is(Instrument instrument) {
        return coalesce(INSTRUMENT, inline("")).eq(instrument.name());
    }

    private static Condition is(Field<UUID> field, @Nullable Id id) {
        return id == null ? noCondition() : field.eq(id.value());
    }
}
