package rapport.directory.store;

import static rapport.directory.store.Tables.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import rapport.api.party.ContactPoint;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.api.party.Position;
import rapport.api.party.PositionId;
import rapport.store.api.Wanted;

/** Reads what belongs to many parties at once, one statement for each kind of part. */
final class Parts {

    private final DSLContext sql;
    private final Collection<UUID> parties;

    Parts(DSLContext sql, Collection<UUID> parties) {
        this.sql = sql;
        this.parties = parties;
    }

    Map<UUID, List<ContactPoint>> points() {
        Map<UUID, List<ContactPoint>> found = new HashMap<>();
        if (parties.isEmpty()) {
            return found;
        }
        sql.select(POINT_PARTY, POINT_KIND, POINT_LABEL, POINT_VALUE)
                .from(CONTACT_POINT)
                .where(Wanted.among(POINT_PARTY, parties))
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
                    .where(Wanted.among(party, parties))
                    .orderBy(party, text)
                    .forEach(row -> found.computeIfAbsent(row.value1(), id -> new ArrayList<>())
                            .add(row.value2()));
        }
        return found;
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
