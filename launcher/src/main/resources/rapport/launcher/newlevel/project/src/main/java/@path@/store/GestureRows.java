package @package@.store;

import static rapport.store.api.Columns.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import @package@.model.Gesture;
import @package@.model.GestureId;
import rapport.api.id.Id;
import rapport.api.level.Levels;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.RecordShape;
import rapport.store.api.RelationshipRecords;

/** A gesture as a row. */
final class GestureRows implements RecordShape<Gesture> {

    static final String TABLE = "@name@_gesture";
    static final String KIND = "@name@-gesture";
    static final Field<LocalDate> DAY = required(TABLE, "done_on", SQLDataType.LOCALDATE);
    private static final Field<String> WHAT = required(TABLE, "what", SQLDataType.VARCHAR);

    static RelationshipRecords<Gesture> records(Levels levels) {
        return new RelationshipRecords<>(KIND, TABLE, new GestureRows(), levels);
    }

    @Override
    public List<Field<?>> columns() {
        return List.of(WHAT, DAY);
    }

    @Override
    public Gesture read(Record row, UUID id, long version, RelationshipId relationship) {
        return new Gesture(new GestureId(id), version, relationship, row.get(WHAT), row.get(DAY));
    }

    @Override
    public Map<Field<?>, @Nullable Object> values(Gesture gesture) {
        return Map.of(WHAT, gesture.what(), DAY, gesture.day());
    }

    @Override
    public Id id(Gesture gesture) {
        return gesture.id();
    }

    @Override
    public long version(Gesture gesture) {
        return gesture.version();
    }

    @Override
    public RelationshipId relationship(Gesture gesture) {
        return gesture.relationship();
    }
}
