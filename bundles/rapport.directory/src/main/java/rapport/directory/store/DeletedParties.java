package rapport.directory.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static rapport.directory.store.Tables.*;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;

/** People and organizations that were deleted and are still in the tables. */
public final class DeletedParties {

    private static final Table<Record> PART = PARTY.as("part");
    private static final Field<UUID> WHOLE = field(name("part", "parent"), SQLDataType.UUID);

    private final DSLContext sql;

    public DeletedParties(DSLContext sql) {
        this.sql = sql;
    }

    /** Those deleted before then, the earliest first; an organization waits for its parts. */
    public List<PartyId> before(Instant end, int atMost) {
        return query(end, atMost)
                .fetch(row ->
                        row.value2().equals("person") ? new PersonId(row.value1()) : new OrganizationId(row.value1()));
    }

    Select<Record2<UUID, String>> query(Instant end, int atMost) {
        return sql.select(ID, KIND)
                .from(PARTY)
                .where(
                        LISTED.eq(NOWHERE),
                        CHANGED.lt(end),
                        notExists(sql.selectOne().from(PART).where(WHOLE.eq(ID))))
                .orderBy(CHANGED, ID)
                .limit(atMost);
    }

    /** Takes them out of every table, with what was noted about them. What others say of them stays, and finds nobody. */
    public void erase(List<PartyId> parties) {
        Set<UUID> ids = parties.stream().map(PartyId::value).collect(Collectors.toSet());
        PartWriter.clear(sql, CONTACT_POINT, POINT_PARTY, ids);
        PartWriter.clear(sql, TAG, TAG_PARTY, ids);
        PartWriter.clear(sql, PARTY_WORD, WORD_PARTY, ids);
        PartWriter.clear(sql, DOMAIN, DOMAIN_ORGANIZATION, ids);
        PartWriter.clear(sql, POSITION, POSITION_PERSON, ids);
        PartWriter.clear(sql, NOTE, NOTE_ABOUT, ids);
        PartWriter.clear(sql, PARTY, ID, ids);
    }
}
