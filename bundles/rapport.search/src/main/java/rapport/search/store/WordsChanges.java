package rapport.search.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rapport.api.journal.JournalEntry;
import rapport.api.journal.Subject;
import rapport.api.relationship.RelationshipId;
import rapport.api.search.Findable;
import rapport.search.model.IndexedWords;

/** What entries of the journal change among the records that are found by their words. */
final class WordsChanges {

    private static final int CHUNK = 1_000;

    private final WordsSources sources;

    WordsChanges(WordsSources sources) {
        this.sources = sources;
    }

    /** Writes how the records are after these entries, each once. */
    void write(List<JournalEntry> entries, RelationshipScan relationships, SearchIndex index) throws IOException {
        Set<String> kinds = sources.kinds();
        Map<Subject, Optional<Findable>> latest = new LinkedHashMap<>();
        for (JournalEntry entry : entries) {
            String kind = entry.subject().kind();
            if (kinds.contains(kind)) {
                String json = entry.is();
                latest.put(entry.subject(), json == null ? Optional.empty() : sources.read(kind, json));
            }
        }
        for (Subject subject : latest.keySet()) {
            index.remove(subject.kind(), subject.id());
        }
        Map<String, List<Findable>> byKind = new LinkedHashMap<>();
        latest.forEach((subject, found) -> found.ifPresent(one ->
                byKind.computeIfAbsent(subject.kind(), any -> new ArrayList<>()).add(one)));
        for (Map.Entry<String, List<Findable>> some : byKind.entrySet()) {
            put(some.getKey(), some.getValue(), relationships, index);
        }
    }

    /** Writes every record of every source. */
    void writeAll(RelationshipScan relationships, SearchIndex index) throws IOException {
        for (String kind : sources.kinds()) {
            List<Findable> some = new ArrayList<>();
            sources.each(kind, some::add);
            for (int from = 0; from < some.size(); from += CHUNK) {
                put(kind, some.subList(from, Math.min(some.size(), from + CHUNK)), relationships, index);
            }
        }
    }

    private static void put(String kind, List<Findable> some, RelationshipScan relationships, SearchIndex index)
            throws IOException {
        Set<UUID> of = new HashSet<>();
        some.forEach(one -> Optional.ofNullable(one.relationship()).ifPresent(id -> of.add(id.value())));
        Map<UUID, String> levels = relationships.levels(of);
        for (Findable one : some) {
            RelationshipId in = one.relationship();
            String level = in == null
                    ? Objects.requireNonNullElse(one.level(), IndexedWords.NO_LEVEL)
                    : levels.get(in.value());
            if (level != null) {
                index.put(kind, new IndexedWords(one, level));
            }
        }
    }
}
