package rapport.store.api;

import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Records that several people may change: a change names the version that it starts from, and raises it by one.
 *
 * @param kind what the record is, for the {@link Conflict}
 * @param table where it lies
 * @param id its key
 * @param version how often it was changed; starts at 1
 */
public record Versioned(String kind, Table<? extends Record> table, Field<UUID> id, Field<Long> version) {

    /**
     * Changes the record and returns its new version.
     *
     * @throws Conflict if the record is not at the expected version
     */
    public long update(DSLContext sql, UUID subject, long expected, Map<? extends Field<?>, ?> values) {
        int changed = sql.update(table)
                .set(version, expected + 1)
                .set(values)
                .where(id.eq(subject), version.eq(expected))
                .execute();
        if (changed != 1) {
            throw new Conflict(kind, subject, expected);
        }
        return expected + 1;
    }
}
