package rapport.engagement.store;

import static rapport.store.api.Columns.optional;
import static rapport.store.api.Columns.required;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import rapport.api.engagement.Milestone;
import rapport.api.engagement.MilestoneId;
import rapport.api.id.Id;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.RecordShape;

/** A milestone as a row. */
final class MilestoneRows implements RecordShape<Milestone> {

    static final String TABLE = "milestone";
    private static final Field<String> WHAT = required(TABLE, "what", SQLDataType.VARCHAR);
    static final Field<LocalDate> DUE = required(TABLE, "due", SQLDataType.LOCALDATE);
    private static final Field<String> OWNERS = required(TABLE, "owners", SQLDataType.VARCHAR);
    static final Field<Instant> AGREED_AT = required(TABLE, "agreed_at", SQLDataType.INSTANT);
    static final Field<Instant> REACHED_AT = optional(TABLE, "reached_at", SQLDataType.INSTANT);

    @Override
    public List<Field<?>> columns() {
        return List.of(WHAT, DUE, OWNERS, AGREED_AT, REACHED_AT);
    }

    @Override
    public Milestone read(Record row, UUID id, long version, RelationshipId relationship) {
        return new Milestone(
                new MilestoneId(id),
                version,
                relationship,
                row.get(WHAT),
                row.get(DUE),
                People.read(row.get(OWNERS)),
                row.get(AGREED_AT),
                row.get(REACHED_AT));
    }

    @Override
    public Map<Field<?>, @Nullable Object> values(Milestone one) {
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(WHAT, one.what());
        values.put(DUE, one.due());
        values.put(OWNERS, People.write(one.owners()));
        values.put(AGREED_AT, one.agreedAt());
        values.put(REACHED_AT, one.reachedAt());
        return values;
    }

    @Override
    public Id id(Milestone one) {
        return one.id();
    }

    @Override
    public long version(Milestone one) {
        return one.version();
    }

    @Override
    public RelationshipId relationship(Milestone one) {
        return one.relationship();
    }
}
