package rapport.relationships.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static rapport.relationships.store.DirectoryTables.PARTY_ID;
import static rapport.relationships.store.DirectoryTables.PARTY_NAME_KEY;
import static rapport.relationships.store.RelationshipRows.COLUMNS;
import static rapport.relationships.store.RelationshipTable.CHANGED;
import static rapport.relationships.store.RelationshipTable.ID;
import static rapport.relationships.store.RelationshipTable.LAST_CONTACT;
import static rapport.relationships.store.RelationshipTable.LEVEL;
import static rapport.relationships.store.RelationshipTable.LIVE;
import static rapport.relationships.store.RelationshipTable.OWNER;
import static rapport.relationships.store.RelationshipTable.PARTY;
import static rapport.relationships.store.RelationshipTable.RELATIONSHIP;
import static rapport.relationships.store.RelationshipTable.STAGE;
import static rapport.relationships.store.RelationshipTable.STAGE_SINCE;
import static rapport.relationships.store.RelationshipTable.STATUS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectFinalStep;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import rapport.api.id.Id;
import rapport.api.paging.Count;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PartyId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.RelationshipsQuery;
import rapport.store.api.Keyset;
import rapport.store.api.RowReader;

/** Reads relationships, many at a time. */
final class RelationshipLists {

    private static final int COUNTED = 1_000;

    private static final RowReader<Relationship> READER = new RowReader<>(
            ID,
            wanted -> select(COLUMNS)
                    .from(RELATIONSHIP)
                    .where(wanted, DSL.condition("not {0} = any({1})", LEVEL, DSL.val(new String[0])), LIVE.isTrue()),
            RelationshipRows::read);

    private RelationshipLists() {}

    /** Of every level but these. */
    static Map<RelationshipId, Relationship> all(
            DSLContext sql, Collection<RelationshipId> ids, Collection<String> denied) {
        return READER.read(sql, uuids(ids), (Object) denied.toArray(String[]::new)).stream()
                .collect(Collectors.toMap(Relationship::id, one -> one));
    }

    static Optional<Relationship> findDeleted(DSLContext sql, RelationshipId id) {
        return sql.select(COLUMNS)
                .from(RELATIONSHIP)
                .where(ID.eq(id.value()), LIVE.isNull())
                .fetchOptional(RelationshipRows::read);
    }

    static boolean exists(DSLContext sql, String level, PartyId party) {
        return sql.fetchExists(
                RELATIONSHIP, PARTY.eq(party.value()).and(LEVEL.eq(level)).and(LIVE.isTrue()));
    }

    static Slice<Relationship> list(DSLContext sql, RelationshipsQuery query, Condition seen, PageRequest page) {
        Count count = page.cursor() == null ? Keyset.count(sql, matching(sql, query, seen), COUNTED) : null;
        return keyset(query).page(ordered(sql, query, seen), page, RelationshipRows::read, count);
    }

    /** The list's query in its order, as far as the key of the page does not give it. */
    static SelectFinalStep<Record> ordered(DSLContext sql, RelationshipsQuery query, Condition seen) {
        SelectConditionStep<Record> matching = matching(sql, query, seen);
        // Level first, so that the index of level and order gives the order; it is the same for all of them.
        return query.level() == null || query.sort() == RelationshipsQuery.Sort.NAME
                ? matching
                : matching.orderBy(sorted(LEVEL, query.descending()));
    }

    static Keyset keyset(RelationshipsQuery query) {
        Field<?> by =
                switch (query.sort()) {
                    case NAME -> PARTY_NAME_KEY;
                    case STAGE_SINCE -> STAGE_SINCE;
                    case LAST_CONTACT -> LAST_CONTACT;
                    case CHANGED -> CHANGED;
                };
        return Keyset.by(sorted(by, query.descending()), sorted(ID, query.descending()));
    }

    static Map<String, Long> countByStage(DSLContext sql, String level, Condition seen) {
        return sql.select(STAGE, count())
                .from(RELATIONSHIP)
                .where(LEVEL.eq(level), STATUS.eq(Status.ACTIVE.name()), seen)
                .groupBy(STAGE)
                .fetchMap(STAGE, row -> row.value2().longValue());
    }

    static Map<RelationshipId, Instant> lastContacts(DSLContext sql, Collection<RelationshipId> ids, Condition seen) {
        return sql.select(ID, LAST_CONTACT)
                .from(RELATIONSHIP)
                .where(ID.in(uuids(ids)), LAST_CONTACT.gt(RelationshipRows.NEVER), seen)
                .fetchMap(row -> new RelationshipId(row.value1()), row -> row.value2());
    }

    static List<Relationship> touching(DSLContext sql, UUID person, Condition seen, LocalDate today) {
        return sql.select(COLUMNS)
                .from(RELATIONSHIP)
                .where(ID.in(select(Touching.TOUCHED)
                        .from(Touching.by(new UUID[] {person}, today).asTable("touching"))))
                .and(seen)
                .orderBy(LEVEL, ID)
                .fetch(RelationshipRows::read);
    }

    private static SelectConditionStep<Record> matching(DSLContext sql, RelationshipsQuery query, Condition seen) {
        return sql.select(COLUMNS)
                .from(RELATIONSHIP)
                .join(DirectoryTables.PARTY)
                .on(PARTY_ID.eq(PARTY))
                .where(seen, DirectoryTables.isListed())
                .and(equal(LEVEL, query.level()))
                .and(equal(PARTY, uuid(query.party())))
                .and(equal(OWNER, uuid(query.owner())))
                .and(equal(STAGE, query.stage()))
                .and(equal(
                        STATUS, query.status() == null ? null : query.status().name()))
                .and(named(query.text()));
    }

    private static Condition named(@Nullable String text) {
        return text == null || text.isBlank() ? noCondition() : DirectoryTables.isCalled(text);
    }

    private static <T> Condition equal(Field<T> field, @Nullable T value) {
        return value == null ? noCondition() : field.eq(value);
    }

    private static @Nullable UUID uuid(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    private static List<UUID> uuids(Collection<RelationshipId> ids) {
        return ids.stream().map(RelationshipId::value).toList();
    }

    private static SortField<?> sorted(Field<?> field, boolean descending) {
        return descending ? field.desc() : field.asc();
    }
}
