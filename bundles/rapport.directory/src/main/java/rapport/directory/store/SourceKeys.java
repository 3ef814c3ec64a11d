package rapport.directory.store;

import static rapport.directory.store.Tables.*;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import rapport.store.api.RowWriter;
import rapport.store.api.Wanted;

/** Under which keys people are known in the sources that they were imported from. */
final class SourceKeys {

    private static final RowWriter<Map.Entry<UUID, UUID>> KEYS = new RowWriter<Map.Entry<UUID, UUID>>(SOURCE_KEY)
            .with(KEY, Map.Entry::getKey)
            .with(KEY_PARTY, Map.Entry::getValue);

    private final DSLContext sql;
    private final Map<UUID, UUID> byKey = new HashMap<>();
    private final Set<UUID> spent = new LinkedHashSet<>();

    SourceKeys(DSLContext sql) {
        this.sql = sql;
    }

    /** Looks the keys up, and answers who is known under them; those of people who are gone can be given anew. */
    Set<UUID> meet(Set<UUID> keys) {
        Set<UUID> met = new LinkedHashSet<>();
        if (keys.isEmpty()) {
            return met;
        }
        sql.select(KEY, KEY_PARTY, LISTED)
                .from(Wanted.ids(keys))
                .leftJoin(SOURCE_KEY)
                .on(KEY.eq(Wanted.ID))
                .leftJoin(PARTY)
                .on(ID.eq(KEY_PARTY))
                .where(KEY.isNotNull())
                .forEach(row -> {
                    if (row.value3() != null && row.value3() == PEOPLE) {
                        byKey.put(row.value1(), row.value2());
                        met.add(row.value2());
                    } else {
                        spent.add(row.value1());
                    }
                });
        return met;
    }

    Optional<UUID> find(UUID key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Remembers whom a key identifies; whether that is new. */
    boolean remember(UUID key, UUID person) {
        return !person.equals(byKey.put(key, person));
    }

    void write(Map<UUID, UUID> keys) {
        Set<UUID> renewed = new LinkedHashSet<>(spent);
        renewed.retainAll(keys.keySet());
        if (!renewed.isEmpty()) {
            sql.deleteFrom(SOURCE_KEY).where(Wanted.among(KEY, renewed)).execute();
        }
        KEYS.insert(sql, keys.entrySet());
    }
}
