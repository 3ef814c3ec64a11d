package rapport.search.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.Cursor;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record4;
import org.jooq.Table;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.store.api.Session;
import rapport.store.api.Wanted;

/**
 * Reads all relationships, those on levels that are not enabled included: who may find them is decided when they are looked
 * for. The relationships service tells only what somebody may see now, so this reads its table.
 */
final class RelationshipScan {

    private static final Table<Record> RELATIONSHIP = table(name("relationship"));
    private static final Field<UUID> ID = field(name("id"), UUID.class);
    private static final Field<String> LEVEL = field(name("level"), String.class);
    private static final Field<UUID> PARTY = field(name("party"), UUID.class);
    private static final Field<String> PARTY_KIND = field(name("party_kind"), String.class);
    private static final Field<String> STATUS = field(name("status"), String.class);
    private static final Field<Boolean> LIVE = field(name("live"), Boolean.class);

    private static final int FETCH_SIZE = 1_000;

    private final Session session;

    RelationshipScan(Session session) {
        this.session = session;
    }

    /** Is told a relationship. */
    @FunctionalInterface
    interface Visitor {
        void visit(PartyId party, String id, String level);
    }

    void each(Visitor visitor) {
        try (Cursor<Record4<UUID, String, UUID, String>> rows = session.sql()
                .select(ID, LEVEL, PARTY, PARTY_KIND)
                .from(RELATIONSHIP)
                .where(LIVE.eq(true))
                .and(STATUS.ne("ENDED"))
                .fetchSize(FETCH_SIZE)
                .fetchLazy()) {
            rows.forEach(row -> visitor.visit(
                    party(row.value3(), row.value4()), row.value1().toString(), row.value2()));
        }
    }

    /** The levels of some relationships, whatever has become of them. */
    Map<UUID, String> levels(Collection<UUID> relationships) {
        return session.sql()
                .select(ID, LEVEL)
                .from(Wanted.ids(relationships))
                .leftJoin(RELATIONSHIP)
                .on(ID.eq(Wanted.ID))
                .where(ID.isNotNull())
                .fetchMap(ID, LEVEL);
    }

    private static PartyId party(UUID id, String kind) {
        return kind.toUpperCase(Locale.ROOT).equals("PERSON") ? new PersonId(id) : new OrganizationId(id);
    }
}
