package rapport.api.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapport.api.id.Id;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * A row of a table of facts: values by the names of their columns, in the types that {@link FactColumn.Kind} names; empty cells
 * are missing. What a table hands out and what it takes in looks the same.
 */
public final class FactRow {

    private final UUID id;
    private final Map<String, Object> values;

    private FactRow(UUID id, Map<String, Object> values) {
        this.id = id;
        this.values = Map.copyOf(values);
    }

    /** The row of a record; fill it by {@link #with}. */
    public static FactRow of(UUID id) {
        return new FactRow(id, Map.of());
    }

    /** The same with one more cell, constants by their names and records by their ids; nothing changes for null. */
    public FactRow with(String column, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> more = new HashMap<>(values);
        more.put(column, told(value));
        return new FactRow(id, more);
    }

    private static Object told(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(FactRow::told).toList();
        }
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        boolean isNamed = value instanceof PartyId || value instanceof RelationshipId;
        return value instanceof Id record && !isNamed ? record.value() : value;
    }

    /** Identifies the record where it is handed out, and the row where it is taken in. */
    public UUID id() {
        return id;
    }

    public @Nullable Object value(String column) {
        return values.get(column);
    }

    public @Nullable String text(String column) {
        return (String) values.get(column);
    }

    /** The words of a required column. */
    public String requireText(String column) {
        return require(column, String.class);
    }

    /** The constant that a cell of a {@link FactColumn#word} names; empty where the cell is. */
    public <E extends Enum<E>> Optional<E> word(String column, Class<E> kind) {
        return Optional.ofNullable(text(column)).map(told -> Enum.valueOf(kind, told));
    }

    /** The constant that a required cell names. */
    public <E extends Enum<E>> E requireWord(String column, Class<E> kind) {
        return Enum.valueOf(kind, requireText(column));
    }

    public @Nullable Double number(String column) {
        return (Double) values.get(column);
    }

    /** A number without what stands behind the point; null where the cell is empty. */
    public @Nullable Integer whole(String column) {
        Double number = number(column);
        return number == null ? null : number.intValue();
    }

    public @Nullable Boolean flag(String column) {
        return (Boolean) values.get(column);
    }

    public @Nullable LocalDate date(String column) {
        return (LocalDate) values.get(column);
    }

    public @Nullable Instant instant(String column) {
        return (Instant) values.get(column);
    }

    public @Nullable PersonId person(String column) {
        return (PersonId) values.get(column);
    }

    /** The people of the cell; none where it is empty. */
    public List<PersonId> people(String column) {
        return all(column, PersonId.class);
    }

    /** The relationship of a required column. */
    public RelationshipId requireRelationship(String column) {
        return require(column, RelationshipId.class);
    }

    public @Nullable RelationshipId relationship(String column) {
        return (RelationshipId) values.get(column);
    }

    public @Nullable UUID record(String column) {
        return (UUID) values.get(column);
    }

    /** The record that a cell names, as an id of its kind. */
    public <I extends Id> @Nullable I record(String column, Function<UUID, I> type) {
        UUID record = record(column);
        return record == null ? null : type.apply(record);
    }

    /** The records of the cell; none where it is empty. */
    public List<UUID> records(String column) {
        return all(column, UUID.class);
    }

    /** The value of a required column. */
    public <T> T require(String column, Class<T> type) {
        Object value = values.get(column);
        if (value == null) {
            throw new IllegalArgumentException("column " + column + " is required and empty");
        }
        return type.cast(value);
    }

    private <T> List<T> all(String column, Class<T> type) {
        return values.get(column) instanceof List<?> list
                ? list.stream().map(type::cast).toList()
                : List.of();
    }
}
