package rapport.engagement.store;

import static rapport.store.api.Columns.optional;
import static rapport.store.api.Columns.required;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import rapport.api.engagement.Retrospective;
import rapport.api.engagement.RetrospectiveId;
import rapport.api.id.Id;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.RecordShape;

/** A retrospective as a row. */
final class RetrospectiveRows implements RecordShape<Retrospective> {

    static final String TABLE = "retrospective";
    static final Field<LocalDate> HELD_ON = required(TABLE, "held_on", SQLDataType.LOCALDATE);
    private static final Field<String> PEOPLE = required(TABLE, "people", SQLDataType.VARCHAR);
    private static final Field<String> WORDS = optional(TABLE, "words", SQLDataType.VARCHAR);

    @Override
    public List<Field<?>> columns() {
        return List.of(HELD_ON, PEOPLE, WORDS);
    }

    @Override
    public Retrospective read(Record row, UUID id, long version, RelationshipId relationship) {
        return new Retrospective(
                new RetrospectiveId(id),
                version,
                relationship,
                row.get(HELD_ON),
                People.read(row.get(PEOPLE)),
                row.get(WORDS));
    }

    @Override
    public Map<Field<?>, @Nullable Object> values(Retrospective one) {
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(HELD_ON, one.heldOn());
        values.put(PEOPLE, People.write(one.people()));
        values.put(WORDS, one.words());
        return values;
    }

    @Override
    public Id id(Retrospective one) {
        return one.id();
    }

    @Override
    public long version(Retrospective one) {
        return one.version();
    }

    @Override
    public RelationshipId relationship(Retrospective one) {
        return one.relationship();
    }
}
