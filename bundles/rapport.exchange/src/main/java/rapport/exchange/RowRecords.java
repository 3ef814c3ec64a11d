package rapport.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rapport.api.access.Caller;
import rapport.exchange.store.TakenFacts;

/** The records that the rows of a batch are and name, looked up together, and remembered together. */
final class RowRecords {

    private final FactTables tables;
    private final TakenFacts taken;
    private final Map<Place, Optional<UUID>> known = new HashMap<>();
    private final List<TakenFacts.Row> fresh = new ArrayList<>();

    private record Place(String table, String key) {}

    RowRecords(FactTables tables, TakenFacts taken) {
        this.tables = tables;
        this.taken = taken;
    }

    /** Looks for the records of many rows of a table at once. */
    void lookUp(String table, Collection<String> keys) {
        List<String> unknown = keys.stream()
                .filter(key -> !known.containsKey(new Place(table, key)))
                .distinct()
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        Map<String, UUID> became = taken.findAll(table, unknown);
        List<UUID> ids = unknown.stream()
                .filter(key -> !became.containsKey(key))
                .flatMap(key -> NamedRecords.findId(key).stream())
                .toList();
        Set<UUID> ours = ids.isEmpty()
                ? Set.of()
                : tables.find(table).map(there -> there.known(ids)).orElse(Set.of());
        unknown.forEach(key -> known.put(
                new Place(table, key),
                Optional.ofNullable(became.get(key))
                        .or(() -> NamedRecords.findId(key).filter(ours::contains))));
    }

    /** What a row of another file became, or a record of ours. */
    Optional<UUID> find(String table, String key) {
        lookUp(table, List.of(key));
        return known.getOrDefault(new Place(table, key), Optional.empty());
    }

    /** A row has become that record. */
    void became(String table, String key, UUID record) {
        known.put(new Place(table, key), Optional.of(record));
        fresh.add(new TakenFacts.Row(table, key, record));
    }

    /** Remembers for good what has become of rows, as part of the transaction that is under way. */
    void remember(Caller by) {
        taken.remember(by, fresh);
    }
}
