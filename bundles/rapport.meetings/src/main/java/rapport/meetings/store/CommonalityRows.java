package rapport.meetings.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.required;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectFinalStep;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import rapport.api.meeting.Commonality;
import rapport.api.meeting.CommonalityId;
import rapport.api.party.PersonId;
import rapport.store.api.Keyset;
import rapport.store.api.Versioned;
import rapport.store.api.Wanted;

/** A small thing about a person as a row. */
final class CommonalityRows {

    static final Table<Record> COMMONALITY = table(name("commonality"));
    static final Field<UUID> ID = required("commonality", "id", SQLDataType.UUID);
    static final Field<UUID> PERSON = required("commonality", "person", SQLDataType.UUID);
    static final Keyset ORDER = Keyset.by(PERSON.asc(), ID.asc());
    private static final Field<Long> VERSION = required("commonality", "version", SQLDataType.BIGINT);
    private static final Field<String> SORT = required("commonality", "kind", SQLDataType.VARCHAR);
    private static final Field<String> WORDS = required("commonality", "words", SQLDataType.VARCHAR);
    private static final Field<String> NOTED_BY = required("commonality", "noted_by", SQLDataType.VARCHAR);
    private static final Field<Instant> AT = required("commonality", "at", SQLDataType.INSTANT);
    private static final List<Field<?>> COLUMNS = List.of(ID, VERSION, PERSON, SORT, WORDS, NOTED_BY, AT);

    private CommonalityRows() {}

    static Commonality read(Record row) {
        return new Commonality(
                new CommonalityId(row.get(ID)),
                row.get(VERSION),
                new PersonId(row.get(PERSON)),
                Commonality.Kind.valueOf(row.get(SORT)),
                row.get(WORDS),
                row.get(NOTED_BY),
                row.get(AT));
    }

    /** Of people who are there, of one of them or of all. */
    static SelectFinalStep<Record> matching(DSLContext sql, @Nullable PersonId person) {
        return sql.select(COLUMNS)
                .from(COMMONALITY)
                .where(person == null ? noCondition() : PERSON.eq(person.value()), isOfSomebody());
    }

    static Optional<Commonality> find(DSLContext sql, CommonalityId id) {
        return sql.select(COLUMNS)
                .from(COMMONALITY)
                .where(ID.eq(id.value()), isOfSomebody())
                .fetchOptional(CommonalityRows::read);
    }

    static ResultQuery<? extends Record> of(DSLContext sql, Collection<PersonId> people) {
        return sql.select(COLUMNS)
                .from(Wanted.ids(people.stream().map(PersonId::value).toList()))
                .leftJoin(COMMONALITY)
                .on(PERSON.eq(Wanted.ID))
                .where(ID.isNotNull())
                .orderBy(PERSON, ID);
    }

    static void insert(DSLContext sql, Commonality noted) {
        sql.insertInto(COMMONALITY)
                .set(values(noted))
                .set(ID, noted.id().value())
                .set(VERSION, noted.version())
                .set(PERSON, noted.person().value())
                .set(NOTED_BY, noted.notedBy())
                .set(AT, noted.at())
                .execute();
    }

    /** Writes it, raising the version from the one the record carries; returns the record as it is then. */
    static Commonality update(DSLContext sql, Commonality changed) {
        new Versioned(SqlCommonalities.KIND, COMMONALITY, ID, VERSION)
                .update(sql, changed.id().value(), changed.version(), values(changed));
        return find(sql, changed.id()).orElseThrow();
    }

    private static Map<Field<?>, ?> values(Commonality one) {
        return Map.of(SORT, one.kind().name(), WORDS, one.words());
    }

    // Asked one by one, so that the list is walked in its order rather than joined and sorted.
    private static Condition isOfSomebody() {
        Field<UUID> party = field(name("party", "id"), SQLDataType.UUID);
        Field<Instant> deleted = field(name("party", "deleted"), SQLDataType.INSTANT);
        return field(select(party).from(table(name("party"))).where(party.eq(PERSON), deleted.isNull()))
                .isNotNull();
    }
}
