package rapport.relationships.store;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static rapport.relationships.store.DirectoryTables.POSITION;
import static rapport.relationships.store.DirectoryTables.POSITION_ORGANIZATION;
import static rapport.relationships.store.DirectoryTables.POSITION_PERSON;
import static rapport.relationships.store.RelationshipTable.LIVE;
import static rapport.relationships.store.RelationshipTable.PARTY;
import static rapport.relationships.store.RelationshipTable.RELATIONSHIP;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.SelectOrderByStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.Wanted;

/** Whose contact touches a relationship: the party itself, its stakeholders, and who holds a position at it. */
final class Touching {

    /** The columns of {@link #by}. */
    static final Field<UUID> TOUCHED = DSL.field(name("touched"), SQLDataType.UUID);

    static final Field<UUID> TOUCHER = DSL.field(name("toucher"), SQLDataType.UUID);

    private static final Field<Integer> NEARNESS = DSL.field(name("nearness"), SQLDataType.INTEGER);

    private Touching() {}

    /** The live relationships that these people touch, each with who does, each pair once. */
    static Select<Record2<UUID, UUID>> by(UUID[] people, LocalDate today) {
        SelectOrderByStep<Record2<UUID, UUID>> asParty = select(RelationshipTable.ID.as(TOUCHED), PARTY.as(TOUCHER))
                .from(Wanted.ids(people))
                .leftJoin(RELATIONSHIP)
                .on(PARTY.eq(Wanted.ID))
                .where(LIVE.isTrue());
        Select<Record2<UUID, UUID>> asStakeholder = select(RelationshipTable.ID, StakeholderTable.PERSON)
                .from(Wanted.ids(people))
                .leftJoin(StakeholderTable.STAKEHOLDER)
                .on(StakeholderTable.PERSON.eq(Wanted.ID))
                .leftJoin(RELATIONSHIP)
                .on(RelationshipTable.ID.eq(StakeholderTable.RELATIONSHIP))
                .where(LIVE.isTrue());
        Select<Record2<UUID, UUID>> byPosition = select(RelationshipTable.ID, POSITION_PERSON)
                .from(Wanted.ids(people))
                .leftJoin(POSITION)
                .on(POSITION_PERSON.eq(Wanted.ID))
                .leftJoin(RELATIONSHIP)
                .on(PARTY.eq(POSITION_ORGANIZATION))
                .where(DirectoryTables.isHeldOn(today), LIVE.isTrue());
        return asParty.union(asStakeholder).union(byPosition);
    }

    /** The people who touch a relationship that fulfils the condition: stakeholders first, the powerful before others. */
    static List<UUID> of(DSLContext sql, UUID relationship, Condition seen, LocalDate today, int atMost) {
        return sql.select(TOUCHER)
                .from(near(RELATIONSHIP, RelationshipTable.ID.eq(relationship).and(seen), today))
                .groupBy(TOUCHER)
                .orderBy(min(NEARNESS), TOUCHER)
                .limit(atMost)
                .fetch(TOUCHER);
    }

    /** The same for many relationships. */
    static Map<RelationshipId, List<PersonId>> ofAll(
            DSLContext sql, Collection<RelationshipId> relationships, Condition seen, LocalDate today) {
        return queryAll(sql, relationships, seen, today)
                .fetchGroups(row -> new RelationshipId(row.get(TOUCHED)), row -> new PersonId(row.get(TOUCHER)));
    }

    /** Its text is the same however many they are. */
    static ResultQuery<Record2<UUID, UUID>> queryAll(
            DSLContext sql, Collection<RelationshipId> relationships, Condition seen, LocalDate today) {
        List<UUID> ids = relationships.stream().map(RelationshipId::value).toList();
        Table<?> wanted = Wanted.ids(ids).leftJoin(RELATIONSHIP).on(RelationshipTable.ID.eq(Wanted.ID));
        return sql.select(TOUCHED, TOUCHER)
                .from(near(wanted, RelationshipTable.ID.isNotNull().and(seen), today))
                .groupBy(TOUCHED, TOUCHER)
                .orderBy(min(NEARNESS), TOUCHER);
    }

    private static Table<?> near(Table<?> among, Condition which, LocalDate today) {
        return select(
                        RelationshipTable.ID.as(TOUCHED),
                        StakeholderTable.PERSON.as(TOUCHER),
                        inline(0)
                                .minus(StakeholderTable.POWER)
                                .cast(SQLDataType.INTEGER)
                                .as(NEARNESS))
                .from(among)
                .leftJoin(StakeholderTable.STAKEHOLDER)
                .on(StakeholderTable.RELATIONSHIP.eq(RelationshipTable.ID))
                .where(which, StakeholderTable.PERSON.isNotNull())
                .unionAll(select(RelationshipTable.ID, PARTY, inline(1))
                        .from(among)
                        .where(which, RelationshipTable.PARTY_KIND.eq("person")))
                .unionAll(select(RelationshipTable.ID, POSITION_PERSON, inline(2))
                        .from(among)
                        .leftJoin(POSITION)
                        .on(POSITION_ORGANIZATION.eq(PARTY))
                        .where(which, POSITION_PERSON.isNotNull(), DirectoryTables.isHeldOn(today)))
                .asTable("near");
    }
}
