package rapport.relationships.store;

import static java.util.Objects.requireNonNull;
import static rapport.relationships.store.RelationshipTable.CADENCE_DAYS;
import static rapport.relationships.store.RelationshipTable.CHANGED;
import static rapport.relationships.store.RelationshipTable.ID;
import static rapport.relationships.store.RelationshipTable.LAST_CONTACT;
import static rapport.relationships.store.RelationshipTable.LEVEL;
import static rapport.relationships.store.RelationshipTable.LIVE;
import static rapport.relationships.store.RelationshipTable.OWNER;
import static rapport.relationships.store.RelationshipTable.PARTY;
import static rapport.relationships.store.RelationshipTable.PARTY_KIND;
import static rapport.relationships.store.RelationshipTable.RELATIONSHIP;
import static rapport.relationships.store.RelationshipTable.SINCE;
import static rapport.relationships.store.RelationshipTable.STAGE;
import static rapport.relationships.store.RelationshipTable.STAGE_SINCE;
import static rapport.relationships.store.RelationshipTable.STATUS;
import static rapport.relationships.store.RelationshipTable.VERSION;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.Transaction;
import rapport.store.api.Versioned;

/** A relationship as a row. */
final class RelationshipRows {

    /** What "never" is in a column by which lists are sorted, and which therefore is never null. */
    static final Instant NEVER = Instant.EPOCH;

    static final Versioned VERSIONED = new Versioned("relationship", RELATIONSHIP, ID, VERSION);

    static final List<Field<?>> COLUMNS =
            List.of(ID, VERSION, LEVEL, PARTY, PARTY_KIND, OWNER, STAGE, STAGE_SINCE, CADENCE_DAYS, STATUS, SINCE);

    private RelationshipRows() {}

    static Relationship read(Record row) {
        return new Relationship(
                new RelationshipId(row.get(ID)),
                row.get(VERSION),
                row.get(LEVEL),
                Parties.read(row.get(PARTY), row.get(PARTY_KIND)),
                owner(row.get(OWNER)),
                row.get(STAGE),
                row.get(STAGE_SINCE),
                row.get(CADENCE_DAYS),
                Status.valueOf(row.get(STATUS)),
                row.get(SINCE));
    }

    /** As {@link #read(Record)}, of a row of {@link #COLUMNS}. */
    static Relationship read(ResultSet row) throws SQLException {
        return new Relationship(
                new RelationshipId(row.getObject(1, UUID.class)),
                row.getLong(2),
                row.getString(3),
                Parties.read(row.getObject(4, UUID.class), row.getString(5)),
                owner(row.getObject(6, UUID.class)),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getInt(9),
                Status.valueOf(row.getString(10)),
                row.getObject(11, OffsetDateTime.class).toInstant());
    }

    static void insert(Transaction transaction, Relationship begun) {
        transaction
                .sql()
                .insertInto(RELATIONSHIP)
                .set(changeable(begun, transaction.at()))
                .set(ID, begun.id().value())
                .set(VERSION, begun.version())
                .set(LEVEL, begun.level())
                .set(PARTY, begun.party().value())
                .set(PARTY_KIND, Parties.kindOf(begun.party()))
                .set(SINCE, begun.since())
                .set(LAST_CONTACT, NEVER)
                .set(LIVE, true)
                .execute();
    }

    /** Writes what may change, raising the version from the one the record carries; returns the record as it is then. */
    static Relationship update(Transaction transaction, Relationship changed) {
        long version = VERSIONED.update(
                transaction.sql(), changed.id().value(), changed.version(), changeable(changed, transaction.at()));
        return new Relationship(
                changed.id(),
                version,
                changed.level(),
                changed.party(),
                changed.owner(),
                changed.stage(),
                changed.stageSince(),
                changed.cadenceDays(),
                changed.status(),
                changed.since());
    }

    private static Map<Field<?>, @Nullable Object> changeable(Relationship relationship, Instant at) {
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(
                OWNER,
                relationship.owner() == null ? null : relationship.owner().value());
        values.put(STAGE, relationship.stage());
        values.put(STAGE_SINCE, relationship.stageSince());
        values.put(CADENCE_DAYS, relationship.cadenceDays());
        values.put(STATUS, relationship.status().name());
        values.put(CHANGED, requireNonNull(at, "at"));
        return values;
    }

    private static @Nullable PersonId owner(@Nullable UUID owner) {
        return owner == null ? null : new PersonId(owner);
    }
}
