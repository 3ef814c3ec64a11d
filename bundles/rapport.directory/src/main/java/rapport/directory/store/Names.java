package rapport.directory.store;

import static rapport.directory.store.Tables.*;

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
import org.jooq.Condition;
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

/** Names of parties, and whose mail address it is. */
public final class Names {

    private static final Table<Record> WHERE = PARTY.as("whereabouts");
    private static final Field<UUID> WHERE_ID = DSL.field(DSL.name("whereabouts", "id"), SQLDataType.UUID);
    private static final Field<String> WHERE_NAME = DSL.field(DSL.name("whereabouts", "name"), SQLDataType.VARCHAR);

    private final DSLContext sql;

    public Names(DSLContext sql) {
        this.sql = sql;
    }

    public Map<PartyId, PartyName> of(Collection<? extends PartyId> parties) {
        Set<UUID> ids = new HashSet<>();
        parties.forEach(party -> ids.add(party.value()));
        return ids.isEmpty() ? Map.of() : named(Parts.isAmong(ID, ids));
    }

    private Map<PartyId, PartyName> named(Condition wanted) {
        Map<PartyId, PartyName> names = new HashMap<>();
        sql.select(ID, KIND, NAME, MAIL, OURS, TITLE, WHERE_NAME)
                .from(PARTY)
                .leftJoin(WHERE)
                .on(WHERE_ID.eq(DSL.coalesce(EMPLOYER, PARENT)))
                .where(wanted, LISTED.ne(NOWHERE))
                .forEach(row -> {
                    PartyId id = row.value2().equals("person")
                            ? new PersonId(row.value1())
                            : new OrganizationId(row.value1());
                    names.put(
                            id,
                            new PartyName(
                                    id,
                                    row.value3(),
                                    row.value4(),
                                    row.value5(),
                                    subtitle(row.value6(), row.value7())));
                });
        return names;
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
