package rapport.store.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import rapport.api.id.Id;
import rapport.api.relationship.RelationshipId;

/**
 * How a record that belongs to a relationship lies in a table.
 *
 * <p>The table has the columns {@code id}, {@code version}, {@code relationship}, {@code level} (that of the relationship, which
 * never changes) and {@code deleted_at} (null while it is not), indexed by {@code deleted_at} and {@code id}, and by
 * {@code relationship} followed by the order of its lists.
 *
 * @param <T> the record
 */
@ConsumerType
public interface RecordShape<T> {

    /** What is read of a row, beside those columns. */
    List<Field<?>> columns();

    T read(Record row, UUID id, long version, RelationshipId relationship);

    /** What is written of it, beside those columns. */
    Map<Field<?>, @Nullable Object> values(T record);

    Id id(T record);

    long version(T record);

    RelationshipId relationship(T record);
}
