package rapport.meetings.store;

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
import rapport.api.meeting.Exchange;
import rapport.api.meeting.Exchange.Direction;
import rapport.api.meeting.ExchangeId;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.RecordShape;

/** Something given or received as a row. */
final class ExchangeRows implements RecordShape<Exchange> {

    static final String TABLE = "meeting_exchange";
    static final Field<Instant> AT = required(TABLE, "at", SQLDataType.INSTANT);
    static final Field<UUID> PERSON = optional(TABLE, "person", SQLDataType.UUID);
    static final Field<String> DIRECTION = required(TABLE, "direction", SQLDataType.VARCHAR);
    static final Field<Integer> WEIGHT = required(TABLE, "weight", SQLDataType.INTEGER);
    private static final Field<String> WHAT = required(TABLE, "what", SQLDataType.VARCHAR);

    @Override
    public List<Field<?>> columns() {
        return List.of(AT, PERSON, DIRECTION, WEIGHT, WHAT);
    }

    @Override
    public Exchange read(Record row, UUID id, long version, RelationshipId relationship) {
        UUID person = row.get(PERSON);
        return new Exchange(
                new ExchangeId(id),
                version,
                relationship,
                Direction.valueOf(row.get(DIRECTION)),
                person == null ? null : new PersonId(person),
                row.get(WHAT),
                row.get(WEIGHT),
                row.get(AT));
    }

    @Override
    public Map<Field<?>, @Nullable Object> values(Exchange exchange) {
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        PersonId person = exchange.person();
        values.put(AT, exchange.at());
        values.put(PERSON, person == null ? null : person.value());
        values.put(DIRECTION, exchange.direction().name());
        values.put(WEIGHT, exchange.weight());
        values.put(WHAT, exchange.what());
        return values;
    }

    @Override
    public Id id(Exchange exchange) {
        return exchange.id();
    }

    @Override
    public long version(Exchange exchange) {
        return exchange.version();
    }

    @Override
    public RelationshipId relationship(Exchange exchange) {
        return exchange.relationship();
    }
}
