package rapport.insight;

import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import rapport.api.journal.JournalEntry;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.api.signal.SignalId;
import rapport.store.api.Change;
import rapport.testkit.TestStore;

/** Facts of one kind, as a test tells them. */
record Told<T>(TestStore test, Class<T> kind, Map<RelationshipId, List<T>> all) implements FactSource<T> {

    static <T> Told<T> of(TestHouse house, Class<T> kind) {
        Told<T> told = new Told<>(house.test, kind, new ConcurrentHashMap<>());
        house.contributions.addSource(told);
        return told;
    }

    void tell(RelationshipId relationship, T fact) {
        all.computeIfAbsent(relationship, any -> new CopyOnWriteArrayList<>()).add(0, fact);
        String entry = "{\"relationship\":\"" + relationship.value() + "\"}";
        SignalId any = new SignalId(UUID.randomUUID());
        test.store()
                .run(
                        test.anybody(),
                        work -> work.record(Change.added("told-" + kind.getSimpleName(), any, "Told", entry)));
    }

    @Override
    public Map<RelationshipId, List<T>> of(Collection<RelationshipId> relationships, Instant now) {
        Map<RelationshipId, List<T>> known = new HashMap<>(all);
        known.keySet().retainAll(relationships);
        return known;
    }

    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return entry.subject().kind().equals("told-" + kind.getSimpleName()) && entry.is() != null
                ? List.of(new RelationshipId(UUID.fromString(JsonParser.parseString(entry.is())
                        .getAsJsonObject()
                        .get("relationship")
                        .getAsString())))
                : List.of();
    }
}
