package rapport.insight.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trim;
import static org.jooq.impl.DSL.when;
import static rapport.insight.store.HouseTables.DOMAIN;
import static rapport.insight.store.HouseTables.DOMAIN_OF;
import static rapport.insight.store.HouseTables.PARTY;
import static rapport.insight.store.HouseTables.PARTY_ID;
import static rapport.insight.store.HouseTables.PARTY_NAME;
import static rapport.insight.store.HouseTables.PARTY_OURS;
import static rapport.insight.store.HouseTables.POSITION;
import static rapport.insight.store.HouseTables.POSITION_DEPARTMENT;
import static rapport.insight.store.HouseTables.POSITION_ORGANIZATION;
import static rapport.insight.store.HouseTables.POSITION_PERSON;
import static rapport.insight.store.TieTable.A;
import static rapport.insight.store.TieTable.B;
import static rapport.insight.store.TieTable.INNER_B;
import static rapport.insight.store.TieTable.LAST_FROM_A;
import static rapport.insight.store.TieTable.LAST_FROM_B;
import static rapport.insight.store.TieTable.TIE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import rapport.store.api.Wanted;

/**
 * In which part of their side people work: the department of their position, or that organization of ours where it is one itself. Where it
 * has departments, or a mail domain and so is a whole house, those who are in no department are no group of their own: nobody could say
 * who should talk for them.
 */
final class PartsAtWork {

    static final Field<@Nullable String> UNDIVIDED = field(name("undivided"), SQLDataType.VARCHAR);
    private static final String BESIDE = "beside";

    private PartsAtWork() {}

    /** Where people outside work; those whose department nobody knows are missing. */
    static Map<UUID, String> theirs(DSLContext sql, UUID[] people, Instant now) {
        Map<UUID, String> parts = new HashMap<>();
        for (Record row : outside(sql, people, today(now)).fetch()) {
            put(parts, row.get(POSITION_PERSON), row.get(POSITION_DEPARTMENT), null);
        }
        return parts;
    }

    static Select<? extends Record> outside(DSLContext sql, UUID[] people, LocalDate today) {
        return sql.select(POSITION_PERSON, POSITION_DEPARTMENT)
                .from(Wanted.ids(people))
                .leftJoin(POSITION)
                .on(POSITION_PERSON.eq(Wanted.ID))
                .where(POSITION_DEPARTMENT.isNotNull(), HouseTables.isHeldOn(today));
    }

    /** Where those of us work who were in touch with these people since. */
    static Map<UUID, String> ours(DSLContext sql, UUID[] people, Instant since, Instant now) {
        Map<UUID, String> parts = new HashMap<>();
        for (Record row : inTouch(sql, people, since, today(now)).fetch()) {
            put(parts, row.get(A), row.get(POSITION_DEPARTMENT), row.get(UNDIVIDED));
        }
        return parts;
    }

    static Select<? extends Record> inTouch(DSLContext sql, UUID[] people, Instant since, LocalDate today) {
        return sql.selectDistinct(A, POSITION_DEPARTMENT, undivided(today))
                .from(Wanted.ids(people))
                .leftJoin(TIE)
                .on(B.eq(Wanted.ID))
                .leftJoin(POSITION)
                .on(POSITION_PERSON.eq(A))
                .leftJoin(PARTY)
                .on(PARTY_ID.eq(POSITION_ORGANIZATION))
                .where(
                        LAST_FROM_A.gt(since).or(LAST_FROM_B.gt(since)),
                        PARTY_OURS.isTrue(),
                        HouseTables.isHeldOn(today));
    }

    /** Who of these, who are all ours, was in touch with whom since. */
    static Set<Set<UUID>> inTouchAmong(DSLContext sql, Collection<UUID> people, Instant since) {
        Set<Set<UUID>> pairs = new HashSet<>();
        sql.select(A, INNER_B)
                .from(Wanted.ids(people))
                .leftJoin(TIE)
                .on(A.eq(Wanted.ID))
                .where(INNER_B.in(people), LAST_FROM_A.gt(since).or(LAST_FROM_B.gt(since)))
                .forEach(row -> pairs.add(Set.of(row.get(A), row.get(INNER_B))));
        return pairs;
    }

    /** The name of an organization of ours that is a part itself; null for one that has departments, or mail of its own. */
    static Field<@Nullable String> undivided(LocalDate today) {
        return when(
                        notExists(selectOne().from(DOMAIN).where(DOMAIN_OF.eq(POSITION_ORGANIZATION)))
                                .andNotExists(selectOne()
                                        .from(POSITION.as(BESIDE))
                                        .where(
                                                beside(POSITION_ORGANIZATION).eq(POSITION_ORGANIZATION),
                                                trim(beside(POSITION_DEPARTMENT))
                                                        .ne(""),
                                                HouseTables.isHeldOn(today, PartsAtWork::beside))),
                        PARTY_NAME)
                .as(UNDIVIDED);
    }

    private static <T> Field<T> beside(Field<T> field) {
        return field(name(BESIDE, field.getName()), field.getDataType());
    }

    static void put(Map<UUID, String> parts, UUID person, @Nullable String department, @Nullable String organization) {
        String part = department == null || department.isBlank() ? organization : department.strip();
        if (part != null) {
            parts.merge(person, part, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
