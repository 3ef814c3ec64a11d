package rapport.team.store;

import static rapport.store.api.Columns.optional;
import static rapport.store.api.Columns.required;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import rapport.api.id.Id;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.RecordShape;
import rapport.team.model.Serving;
import rapport.team.model.ServingId;

/** Who serves an internal customer, as a row. */
final class ServingRows implements RecordShape<Serving> {

    static final String TABLE = "team_serving";
    static final Field<UUID> SERVER = required(TABLE, "server", SQLDataType.UUID);
    private static final Field<Boolean> BY_PERSON = required(TABLE, "by_person", SQLDataType.BOOLEAN);
    private static final Field<String> WHAT = required(TABLE, "what", SQLDataType.VARCHAR);
    private static final Field<UUID> OWNER = optional(TABLE, "owner", SQLDataType.UUID);
    private static final Field<UUID> CUSTOMER_OWNER = optional(TABLE, "customer_owner", SQLDataType.UUID);
    static final Field<Instant> RECORDED_AT = required(TABLE, "recorded_at", SQLDataType.INSTANT);

    @Override
    public List<Field<?>> columns() {
        return List.of(SERVER, BY_PERSON, WHAT, OWNER, CUSTOMER_OWNER, RECORDED_AT);
    }

    @Override
    public Serving read(Record row, UUID id, long version, RelationshipId relationship) {
        return new Serving(
                new ServingId(id),
                version,
                relationship,
                row.get(BY_PERSON) ? null : new OrganizationId(row.get(SERVER)),
                row.get(BY_PERSON) ? new PersonId(row.get(SERVER)) : null,
                row.get(WHAT),
                RequirementRows.person(row.get(OWNER)),
                RequirementRows.person(row.get(CUSTOMER_OWNER)),
                row.get(RECORDED_AT));
    }

    @Override
    public Map<Field<?>, @Nullable Object> values(Serving one) {
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(SERVER, one.server().value());
        values.put(BY_PERSON, one.colleague() != null);
        values.put(WHAT, one.what());
        values.put(OWNER, RequirementRows.id(one.owner()));
        values.put(CUSTOMER_OWNER, RequirementRows.id(one.customerOwner()));
        values.put(RECORDED_AT, one.recordedAt());
        return values;
    }

    @Override
    public Id id(Serving one) {
        return one.id();
    }

    @Override
    public long version(Serving one) {
        return one.version();
    }

    @Override
    public RelationshipId relationship(Serving one) {
        return one.relationship();
    }
}
