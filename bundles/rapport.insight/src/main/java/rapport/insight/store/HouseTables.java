package rapport.insight.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** What the directory and the relationships keep, as far as it is joined here; only they write it. */
final class HouseTables {

    static final Table<Record> PARTY = table(name("party"));
    static final Field<UUID> PARTY_ID = of("party", "id", SQLDataType.UUID.notNull());
    static final Field<String> PARTY_NAME = of("party", "name", SQLDataType.VARCHAR.notNull());
    static final Field<Boolean> PARTY_OURS = of("party", "ours", SQLDataType.BOOLEAN.notNull());

    static final Table<Record> DOMAIN = table(name("organization_domain"));
    static final Field<UUID> DOMAIN_OF = of("organization_domain", "organization", SQLDataType.UUID.notNull());

    static final Table<Record> POSITION = table(name("position"));
    static final Field<UUID> POSITION_ID = of("position", "id", SQLDataType.UUID.notNull());
    static final Field<UUID> POSITION_PERSON = of("position", "person", SQLDataType.UUID.notNull());
    static final Field<UUID> POSITION_ORGANIZATION = of("position", "organization", SQLDataType.UUID.notNull());
    static final Field<String> POSITION_DEPARTMENT = of("position", "department", SQLDataType.VARCHAR);
    static final Field<LocalDate> POSITION_FROM = of("position", "from_day", SQLDataType.LOCALDATE);
    static final Field<LocalDate> POSITION_TO = of("position", "to_day", SQLDataType.LOCALDATE);

    static final Table<Record> RELATIONSHIP = table(name("relationship"));
    static final Field<UUID> RELATIONSHIP_ID = of("relationship", "id", SQLDataType.UUID.notNull());
    static final Field<String> RELATIONSHIP_LEVEL = of("relationship", "level", SQLDataType.VARCHAR.notNull());
    static final Field<UUID> RELATIONSHIP_PARTY = of("relationship", "party", SQLDataType.UUID.notNull());
    static final Field<String> RELATIONSHIP_PARTY_KIND =
            of("relationship", "party_kind", SQLDataType.VARCHAR.notNull());
    static final Field<UUID> RELATIONSHIP_OWNER = of("relationship", "owner", SQLDataType.UUID);
    static final Field<Boolean> RELATIONSHIP_LIVE = of("relationship", "live", SQLDataType.BOOLEAN);

    static final Table<Record> STAKEHOLDER = table(name("stakeholder"));
    static final Field<UUID> STAKEHOLDER_ID = of("stakeholder", "id", SQLDataType.UUID.notNull());
    static final Field<UUID> STAKEHOLDER_IN = of("stakeholder", "relationship", SQLDataType.UUID.notNull());
    static final Field<UUID> STAKEHOLDER_PERSON = of("stakeholder", "person", SQLDataType.UUID.notNull());
    static final Field<String> STAKEHOLDER_ROLE = of("stakeholder", "role", SQLDataType.VARCHAR);
    static final Field<Short> STAKEHOLDER_POWER = of("stakeholder", "power", SQLDataType.SMALLINT.notNull());
    static final Field<Short> STAKEHOLDER_INTEREST = of("stakeholder", "interest", SQLDataType.SMALLINT.notNull());
    static final Field<String> STAKEHOLDER_STANCE = of("stakeholder", "stance", SQLDataType.VARCHAR.notNull());

    static final Table<Record> COMMITMENT = table(name("commitment"));
    static final Field<UUID> COMMITMENT_ID = of("commitment", "id", SQLDataType.UUID.notNull());
    static final Field<Long> COMMITMENT_VERSION = of("commitment", "version", SQLDataType.BIGINT.notNull());
    static final Field<String> COMMITMENT_WHAT = of("commitment", "what", SQLDataType.VARCHAR.notNull());
    static final Field<UUID> COMMITMENT_BY = of("commitment", "by_party", SQLDataType.UUID.notNull());
    static final Field<String> COMMITMENT_BY_KIND = of("commitment", "by_kind", SQLDataType.VARCHAR.notNull());
    static final Field<UUID> COMMITMENT_TO = of("commitment", "to_party", SQLDataType.UUID.notNull());
    static final Field<String> COMMITMENT_TO_KIND = of("commitment", "to_kind", SQLDataType.VARCHAR.notNull());
    static final Field<LocalDate> COMMITMENT_DUE = of("commitment", "due", SQLDataType.LOCALDATE.notNull());
    static final Field<UUID> COMMITMENT_IN = of("commitment", "relationship", SQLDataType.UUID);
    static final Field<LocalDate> COMMITMENT_EXPECTED = of("commitment", "expected", SQLDataType.LOCALDATE);
    static final Field<String> COMMITMENT_STATE = of("commitment", "state", SQLDataType.VARCHAR.notNull());
    static final Field<Boolean> COMMITMENT_DELETED = of("commitment", "deleted", SQLDataType.BOOLEAN.notNull());

    static final Table<Record> PARTICIPANT = table(name("participant"));
    static final Field<UUID> PARTICIPANT_PERSON = of("participant", "person", SQLDataType.UUID.notNull());
    static final Field<Instant> PARTICIPANT_AT = of("participant", "at", SQLDataType.INSTANT.notNull());
    static final Field<UUID> PARTICIPANT_IN = of("participant", "interaction", SQLDataType.UUID.notNull());

    static final Table<Record> INTERACTION = table(name("interaction"));
    static final Field<UUID> INTERACTION_ID = of("interaction", "id", SQLDataType.UUID.notNull());
    static final Field<String> INTERACTION_CHANNEL = of("interaction", "channel", SQLDataType.VARCHAR.notNull());
    static final Field<String> INTERACTION_PEOPLE = of("interaction", "people", SQLDataType.VARCHAR.notNull());

    private HouseTables() {}

    /** Whether a position is held on that day; an unknown beginning counts as long ago. */
    static Condition isHeldOn(LocalDate day) {
        return isHeldOn(day, UnaryOperator.identity());
    }

    /** The same of positions under another name, to which the columns are turned. */
    static Condition isHeldOn(LocalDate day, UnaryOperator<Field<LocalDate>> named) {
        Field<LocalDate> from = named.apply(POSITION_FROM);
        Field<LocalDate> to = named.apply(POSITION_TO);
        return from.isNull().or(from.le(day)).and(to.isNull().or(to.ge(day)));
    }

    private static <T> Field<T> of(String table, String column, DataType<T> type) {
        return field(name(table, column), type);
    }
}
