package rapport.directory.store;

import static org.jooq.impl.DSL.exists;
import static rapport.directory.store.Tables.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.OrganizationId;
import rapport.api.party.Position;
import rapport.api.party.PositionId;
import rapport.store.api.Keyset;

/** Positions in the tables, across people. */
public final class PositionBook {

    private static final Keyset IN_ORDER = Keyset.by(POSITION_ID.asc());

    /** The place of the position under which a person stands in lists: the first current one. The others come behind it. */
    static final short IN_LIST = 0;

    private final DSLContext sql;

    public PositionBook(DSLContext sql) {
        this.sql = sql;
    }

    public Optional<Position> find(PositionId id) {
        return sql.select(Parts.positionFields())
                .from(POSITION)
                .where(POSITION_ID.eq(id.value()), isOfSomebodyListed())
                .fetchOptional(Parts::position);
    }

    /** All of them but those of people who were deleted, the oldest first. */
    public Slice<Position> page(PageRequest page) {
        return IN_ORDER.page(
                sql.select(Parts.positionFields()).from(POSITION).where(isOfSomebodyListed()), page, Parts::position);
    }

    private Condition isOfSomebodyListed() {
        return exists(sql.selectOne().from(PARTY).where(ID.eq(POSITION_PERSON), LISTED.eq(PEOPLE)));
    }

    /** Who holds a position at the organization on that day, by name. */
    public List<UUID> holders(OrganizationId organization, LocalDate today, int atMost) {
        return sql.selectDistinct(ID, NAME_KEY)
                .from(POSITION)
                .join(PARTY)
                .on(ID.eq(POSITION_PERSON))
                .where(POSITION_ORGANIZATION.eq(organization.value()), isHeldOn(today), LISTED.eq(PEOPLE))
                .orderBy(NAME_KEY, ID)
                .limit(atMost)
                .fetch(ID);
    }

    /** People who hold a position there, or have a mail address in one of the domains, and are not ours yet. */
    public List<UUID> becomingOurs(OrganizationId organization, List<String> domains, LocalDate today) {
        Condition employed = ID.in(sql.select(POSITION_PERSON)
                .from(POSITION)
                .where(POSITION_ORGANIZATION.eq(organization.value()), isHeldOn(today)));
        Condition claimed = domains.stream()
                .map(domain -> POINT_NORMALISED.endsWith("@" + domain))
                .reduce(Condition::or)
                .map(inDomain -> employed.or(
                        ID.in(sql.select(POINT_PARTY).from(CONTACT_POINT).where(inDomain))))
                .orElse(employed);
        return sql.select(ID)
                .from(PARTY)
                .where(LISTED.eq(PEOPLE), OURS.isFalse(), claimed)
                .fetch(ID);
    }

    static Condition isHeldOn(LocalDate today) {
        return POSITION_FROM
                .isNull()
                .or(POSITION_FROM.le(today))
                .and(POSITION_TO.isNull().or(POSITION_TO.ge(today)));
    }
}
