package rapport.directory.store;

import static rapport.directory.store.Tables.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import rapport.api.party.ContactPoint;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.api.party.Position;
import rapport.api.party.PositionId;

/** Reads what belongs to many parties at once, one statement for each kind of part. */
final class Parts {

    /** The column of {@link #wanted}. */
    static final Field<String> WANTED_KEY = DSL.field(DSL.name("wanted", "wanted_key"), SQLDataType.VARCHAR);

    /** The column of {@link #wantedIds}. */
    static final Field<UUID> WANTED_ID = DSL.field(DSL.name("wanted", "wanted_id"), SQLDataType.UUID);

    private final DSLContext sql;
    private final Collection<UUID> parties;

    Parts(DSLContext sql, Collection<UUID> parties) {
        this.sql = sql;
        this.parties = parties;
    }

    /** One statement for any number of ids. */
    static Condition isAmong(Field<UUID> field, Collection<UUID> ids) {
        return ids.size() == 1 ? field.eq(ids.iterator().next()) : isAnyOf(field, ids.toArray(UUID[]::new));
    }

    /** For the embedded engine jOOQ would write a comparison for each id, and the engine would parse them all. */
    static Condition isAnyOf(Field<UUID> field, UUID... ids) {
        return DSL.condition("{0} = any({1})", field, DSL.val(ids));
    }

    /**
     * Keys to be joined with an index that begins with something else: the engines look each of them up, where a list of
     * them in a condition has the embedded one read all rows. The tables are to be joined on the left: the embedded engine
     * keeps that order, also where it has planned the statement while the tables were empty.
     */
    static Table<?> wanted(Collection<String> keys) {
        return DSL.unnest(keys.toArray(String[]::new)).as("wanted", "wanted_key");
    }

    /** As {@link #wanted}, for ids. */
    static Table<?> wantedIds(Collection<UUID> ids) {
        return DSL.unnest(ids.toArray(UUID[]::new)).as("wanted", "wanted_id");
    }

    Map<UUID, List<ContactPoint>> points() {
        Map<UUID, List<ContactPoint>> found = new HashMap<>();
        if (parties.isEmpty()) {
            return found;
        }
        sql.select(POINT_PARTY, POINT_KIND, POINT_LABEL, POINT_VALUE)
                .from(CONTACT_POINT)
                .where(isAmong(POINT_PARTY, parties))
                .orderBy(POINT_PARTY, POINT_PLACE)
                .forEach(row -> found.computeIfAbsent(row.value1(), party -> new ArrayList<>())
                        .add(new ContactPoint(ContactPoint.Kind.valueOf(row.value2()), row.value3(), row.value4())));
        return found;
    }

    Map<UUID, List<String>> tags() {
        return texts(TAG_PARTY, TAG_NAME, TAG);
    }

    Map<UUID, List<String>> domains() {
        return texts(DOMAIN_ORGANIZATION, DOMAIN_NAME, DOMAIN);
    }

    private Map<UUID, List<String>> texts(Field<UUID> party, Field<String> text, Table<Record> table) {
        Map<UUID, List<String>> found = new HashMap<>();
        if (!parties.isEmpty()) {
            sql.select(party, text)
                    .from(table)
                    .where(isAmong(party, parties))
                    .orderBy(party, text)
                    .forEach(row -> found.computeIfAbsent(row.value1(), id -> new ArrayList<>())
                            .add(row.value2()));
        }
        return found;
    }

    static Comparator<Position> currentFirst(LocalDate today) {
        return Comparator.comparing(position -> !position.isHeldOn(today));
    }

    static List<Field<?>> positionFields() {
        return List.of(
                POSITION_ID,
                POSITION_PERSON,
                POSITION_ORGANIZATION,
                POSITION_TITLE,
                POSITION_DEPARTMENT,
                POSITION_FROM,
                POSITION_TO,
                POSITION_SOURCE);
    }

    static Position position(Record row) {
        return new Position(
                new PositionId(row.get(POSITION_ID)),
                new PersonId(row.get(POSITION_PERSON)),
                new OrganizationId(row.get(POSITION_ORGANIZATION)),
                row.get(POSITION_TITLE),
                row.get(POSITION_DEPARTMENT),
                row.get(POSITION_FROM),
                row.get(POSITION_TO),
                row.get(POSITION_SOURCE));
    }
}
