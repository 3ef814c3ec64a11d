package rapport.directory.store;

import static rapport.directory.store.Tables.*;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.directory.rules.Reach;
import rapport.store.api.RowReader;

/** Names of parties, and whose mail address it is. */
public final class Names {

    private static final Table<Record> WHERE = PARTY.as("whereabouts");
    private static final Field<UUID> WHERE_ID = DSL.field(DSL.name("whereabouts", "id"), SQLDataType.UUID);
    private static final Field<String> WHERE_NAME = DSL.field(DSL.name("whereabouts", "name"), SQLDataType.VARCHAR);

    private static final RowReader<PartyName> NAMES = new RowReader<>(
            ID,
            wanted -> DSL.select(ID, KIND, NAME, MAIL, OURS, TITLE, WHERE_NAME)
                    .from(PARTY)
                    .leftJoin(WHERE)
                    .on(WHERE_ID.eq(DSL.coalesce(EMPLOYER, PARENT)))
                    .where(wanted, LISTED.ne(DSL.inline(NOWHERE))),
            Names::name);

    private final DSLContext sql;

    public Names(DSLContext sql) {
        this.sql = sql;
    }

    public Map<PartyId, PartyName> of(Collection<? extends PartyId> parties) {
        Set<UUID> ids = new HashSet<>();
        parties.forEach(party -> ids.add(party.value()));
        Map<PartyId, PartyName> names = new HashMap<>();
        NAMES.read(sql, ids).forEach(name -> names.put(name.id(), name));
        return names;
    }

    private static PartyName name(ResultSet row) throws SQLException {
        UUID party = row.getObject(1, UUID.class);
        PartyId id = row.getString(2).equals("person") ? new PersonId(party) : new OrganizationId(party);
        return new PartyName(
                id,
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                subtitle(row.getString(6), row.getString(7)));
    }

    private static @Nullable String subtitle(@Nullable String title, @Nullable String organization) {
        String text = Stream.of(title, organization).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return text.isEmpty() ? null : text;
    }

    /** People of ours first, then those who are known longest. */
    public Optional<PersonId> findByMail(String address) {
        return sql.select(ID)
                .from(CONTACT_POINT)
                .join(PARTY)
                .on(ID.eq(POINT_PARTY))
                .where(POINT_NORMALISED.eq(Reach.mail(address)), POINT_KIND.eq("MAIL"), LISTED.eq(PEOPLE))
                .orderBy(OURS.desc(), ID)
                .limit(1)
                .fetchOptional(row -> new PersonId(row.value1()));
    }
}
