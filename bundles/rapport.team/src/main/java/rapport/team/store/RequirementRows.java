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
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.RecordShape;
import rapport.team.model.Requirement;
import rapport.team.model.RequirementId;

/** A requirement as a row. */
final class RequirementRows implements RecordShape<Requirement> {

    static final String TABLE = "team_requirement";
    private static final Field<String> WHAT = required(TABLE, "what", SQLDataType.VARCHAR);
    private static final Field<String> CONTRACT = optional(TABLE, "contract", SQLDataType.VARCHAR);
    static final Field<UUID> OWNER = optional(TABLE, "owner", SQLDataType.UUID);
    static final Field<Integer> PLACE = required(TABLE, "place", SQLDataType.INTEGER);
    static final Field<Instant> RECORDED_AT = required(TABLE, "recorded_at", SQLDataType.INSTANT);
    private static final Field<Instant> ACCEPTED_AT = optional(TABLE, "accepted_at", SQLDataType.INSTANT);
    private static final Field<UUID> RETURNED_BY = optional(TABLE, "returned_by", SQLDataType.UUID);
    private static final Field<String> RETURNED_BECAUSE = optional(TABLE, "returned_because", SQLDataType.VARCHAR);

    @Override
    public List<Field<?>> columns() {
        return List.of(WHAT, CONTRACT, OWNER, PLACE, RECORDED_AT, ACCEPTED_AT, RETURNED_BY, RETURNED_BECAUSE);
    }

    @Override
    public Requirement read(Record row, UUID id, long version, RelationshipId relationship) {
        return new Requirement(
                new RequirementId(id),
                version,
                relationship,
                row.get(WHAT),
                row.get(CONTRACT),
                person(row.get(OWNER)),
                row.get(RECORDED_AT),
                row.get(ACCEPTED_AT),
                person(row.get(RETURNED_BY)),
                row.get(RETURNED_BECAUSE));
    }

    @Override
    public Map<Field<?>, @Nullable Object> values(Requirement one) {
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(WHAT, one.what());
        values.put(CONTRACT, one.contract());
        values.put(OWNER, id(one.owner()));
        values.put(PLACE, one.place().ordinal());
        values.put(RECORDED_AT, one.recordedAt());
        values.put(ACCEPTED_AT, one.acceptedAt());
        values.put(RETURNED_BY, id(one.returnedBy()));
        values.put(RETURNED_BECAUSE, one.returnedBecause());
        return values;
    }

    @Override
    public Id id(Requirement one) {
        return one.id();
    }

    @Override
    public long version(Requirement one) {
        return one.version();
    }

    @Override
    public RelationshipId relationship(Requirement one) {
        return one.relationship();
    }

    static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    static @Nullable UUID id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
