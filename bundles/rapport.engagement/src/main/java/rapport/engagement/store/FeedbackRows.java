package rapport.engagement.store;

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
import rapport.api.engagement.Feedback;
import rapport.api.engagement.FeedbackId;
import rapport.api.engagement.RetrospectiveId;
import rapport.api.id.Id;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.RecordShape;

/** A feedback as a row. */
final class FeedbackRows implements RecordShape<Feedback> {

    static final String TABLE = "feedback";
    static final Field<UUID> RETROSPECTIVE = required(TABLE, "retrospective", SQLDataType.UUID);
    private static final Field<UUID> PERSON = optional(TABLE, "person", SQLDataType.UUID);
    private static final Field<String> WORDS = required(TABLE, "words", SQLDataType.VARCHAR);
    static final Field<Instant> GIVEN_AT = required(TABLE, "given_at", SQLDataType.INSTANT);
    private static final Field<String> RESPONSE = optional(TABLE, "response", SQLDataType.VARCHAR);
    private static final Field<Boolean> WILL_CHANGE = required(TABLE, "will_change", SQLDataType.BOOLEAN);
    private static final Field<UUID> OWNER = optional(TABLE, "owner", SQLDataType.UUID);
    private static final Field<Instant> RESPONDED_AT = optional(TABLE, "responded_at", SQLDataType.INSTANT);
    private static final Field<Boolean> CHANGED = optional(TABLE, "changed", SQLDataType.BOOLEAN);
    private static final Field<Instant> CHECKED_AT = optional(TABLE, "checked_at", SQLDataType.INSTANT);
    static final Field<Boolean> IS_OPEN = required(TABLE, "is_open", SQLDataType.BOOLEAN);

    @Override
    public List<Field<?>> columns() {
        return List.of(
                RETROSPECTIVE,
                PERSON,
                WORDS,
                GIVEN_AT,
                RESPONSE,
                WILL_CHANGE,
                OWNER,
                RESPONDED_AT,
                CHANGED,
                CHECKED_AT);
    }

    @Override
    public Feedback read(Record row, UUID id, long version, RelationshipId relationship) {
        return new Feedback(
                new FeedbackId(id),
                version,
                relationship,
                new RetrospectiveId(row.get(RETROSPECTIVE)),
                People.person(row.get(PERSON)),
                row.get(WORDS),
                row.get(GIVEN_AT),
                row.get(RESPONSE),
                row.get(WILL_CHANGE),
                People.person(row.get(OWNER)),
                row.get(RESPONDED_AT),
                row.get(CHANGED),
                row.get(CHECKED_AT));
    }

    @Override
    public Map<Field<?>, @Nullable Object> values(Feedback one) {
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(RETROSPECTIVE, one.retrospective().value());
        values.put(PERSON, People.id(one.person()));
        values.put(WORDS, one.words());
        values.put(GIVEN_AT, one.givenAt());
        values.put(RESPONSE, one.response());
        values.put(WILL_CHANGE, one.willChange());
        values.put(OWNER, People.id(one.owner()));
        values.put(RESPONDED_AT, one.respondedAt());
        values.put(CHANGED, one.changed());
        values.put(CHECKED_AT, one.checkedAt());
        values.put(IS_OPEN, one.isOpen());
        return values;
    }

    @Override
    public Id id(Feedback one) {
        return one.id();
    }

    @Override
    public long version(Feedback one) {
        return one.version();
    }

    @Override
    public RelationshipId relationship(Feedback one) {
        return one.relationship();
    }
}
