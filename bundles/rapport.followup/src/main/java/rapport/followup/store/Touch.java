package rapport.followup.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static rapport.followup.store.FollowUpTable.PERSON;
import static rapport.followup.store.HouseTables.POSITION;
import static rapport.followup.store.HouseTables.POSITION_ORGANIZATION;
import static rapport.followup.store.HouseTables.POSITION_PERSON;
import static rapport.followup.store.HouseTables.RELATIONSHIP;
import static rapport.followup.store.HouseTables.RELATIONSHIP_ID;
import static rapport.followup.store.HouseTables.RELATIONSHIP_LEVEL;
import static rapport.followup.store.HouseTables.RELATIONSHIP_OWNER;
import static rapport.followup.store.HouseTables.RELATIONSHIP_PARTY;
import static rapport.followup.store.HouseTables.RELATIONSHIP_SINCE;
import static rapport.followup.store.HouseTables.STAKEHOLDER;
import static rapport.followup.store.HouseTables.STAKEHOLDER_IN;
import static rapport.followup.store.HouseTables.STAKEHOLDER_PERSON;
import static rapport.followup.store.HouseTables.isActive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record5;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import rapport.api.followup.FollowUp;
import rapport.store.api.Wanted;

/** The active relationships that people touch on a day: as the party itself, as stakeholders, by a position at the party. */
record Touch(LocalDate today) {

    /** The columns of {@link #of} and {@link #in}. */
    static final Field<UUID> TOUCHER = DSL.field(DSL.name("toucher"), SQLDataType.UUID);

    static final Field<UUID> TOUCHED = DSL.field(DSL.name("touched"), SQLDataType.UUID);
    static final Field<String> LEVEL = DSL.field(DSL.name("touched_level"), SQLDataType.VARCHAR);
    static final Field<UUID> OWNER = DSL.field(DSL.name("touched_owner"), SQLDataType.UUID);
    static final Field<Instant> SINCE = DSL.field(DSL.name("touched_since"), SQLDataType.INSTANT);

    /** Whether the person of a follow-up touches an active relationship for which the condition holds. */
    Condition isBy(Condition which) {
        return exists(selectOne().from(RELATIONSHIP).where(RELATIONSHIP_PARTY.eq(PERSON), isActive(), which))
                .or(exists(selectOne()
                        .from(STAKEHOLDER)
                        .join(RELATIONSHIP)
                        .on(RELATIONSHIP_ID.eq(STAKEHOLDER_IN))
                        .where(STAKEHOLDER_PERSON.eq(PERSON), isActive(), which)))
                .or(exists(selectOne()
                        .from(POSITION)
                        .join(RELATIONSHIP)
                        .on(RELATIONSHIP_PARTY.eq(POSITION_ORGANIZATION))
                        .where(POSITION_PERSON.eq(PERSON), HouseTables.isHeldOn(today), isActive(), which)));
    }

    /** What these people touch. */
    Select<Record5<UUID, UUID, String, UUID, Instant>> of(UUID... people) {
        return select(
                        Wanted.ID.as(TOUCHER),
                        RELATIONSHIP_ID.as(TOUCHED),
                        RELATIONSHIP_LEVEL.as(LEVEL),
                        RELATIONSHIP_OWNER.as(OWNER),
                        RELATIONSHIP_SINCE.as(SINCE))
                .from(Wanted.ids(people))
                .leftJoin(RELATIONSHIP)
                .on(RELATIONSHIP_PARTY.eq(Wanted.ID))
                .where(isActive())
                .union(select(Wanted.ID, RELATIONSHIP_ID, RELATIONSHIP_LEVEL, RELATIONSHIP_OWNER, RELATIONSHIP_SINCE)
                        .from(Wanted.ids(people))
                        .leftJoin(STAKEHOLDER)
                        .on(STAKEHOLDER_PERSON.eq(Wanted.ID))
                        .leftJoin(RELATIONSHIP)
                        .on(RELATIONSHIP_ID.eq(STAKEHOLDER_IN))
                        .where(isActive()))
                .union(select(Wanted.ID, RELATIONSHIP_ID, RELATIONSHIP_LEVEL, RELATIONSHIP_OWNER, RELATIONSHIP_SINCE)
                        .from(Wanted.ids(people))
                        .leftJoin(POSITION)
                        .on(POSITION_PERSON.eq(Wanted.ID))
                        .leftJoin(RELATIONSHIP)
                        .on(RELATIONSHIP_PARTY.eq(POSITION_ORGANIZATION))
                        .where(isActive(), HouseTables.isHeldOn(today)));
    }

    /** What each of these people touches; without those who touch nothing. */
    Map<UUID, List<Record>> by(DSLContext sql, UUID... people) {
        Map<UUID, List<Record>> touched = new HashMap<>();
        if (people.length > 0) {
            sql.fetch(of(people))
                    .forEach(row -> touched.computeIfAbsent(row.get(TOUCHER), none -> new ArrayList<>())
                            .add(row));
        }
        return touched;
    }

    /** The relationship that a follow-up came from where its person still touches it, else the one that lasts longest. */
    static Optional<Record> nearest(FollowUp one, List<Record> touched) {
        UUID own = one.relationship() == null ? null : one.relationship().value();
        return touched.stream()
                .min(Comparator.<Record, Boolean>comparing(
                                row -> !row.get(TOUCHED).equals(own))
                        .thenComparing(row -> row.get(SINCE)));
    }
}
