package rapport.insight.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import rapport.api.tie.Collaboration;

/** Counts what joins the parts of our side: people outside whom both are in touch with, and ties from one to the other. */
public final class SharedWork {

    private static final Comparator<Collaboration> MOST_APART_FIRST = Comparator.comparing(Collaboration::isSilo)
            .thenComparing(Collaboration::shared)
            .thenComparing(Collaboration::ties)
            .reversed()
            .thenComparing(Collaboration::one)
            .thenComparing(Collaboration::other);

    private final Map<UUID, String> parts;
    private final Map<UUID, Set<String>> outside = new HashMap<>();
    private final Map<Pair, Set<Set<UUID>>> ties = new HashMap<>();

    private record Pair(String one, String other) {

        static Pair of(String first, String second) {
            return first.compareTo(second) < 0 ? new Pair(first, second) : new Pair(second, first);
        }
    }

    /** With the part in which each of ours works. */
    public SharedWork(Map<UUID, String> parts) {
        this.parts = Map.copyOf(parts);
    }

    /** One of ours was in touch with somebody. */
    public void add(UUID ours, UUID other, boolean bothOurs) {
        String part = parts.get(ours);
        if (part == null) {
            return;
        }
        if (!bothOurs) {
            outside.computeIfAbsent(other, any -> new HashSet<>()).add(part);
            return;
        }
        String otherPart = parts.get(other);
        if (otherPart != null && !otherPart.equals(part)) {
            ties.computeIfAbsent(Pair.of(part, otherPart), any -> new HashSet<>())
                    .add(Set.of(ours, other));
        }
    }

    /** Silos first, then those that share most. */
    public List<Collaboration> collaborations() {
        Map<Pair, Integer> shared = new HashMap<>();
        outside.values().forEach(found -> pairs(found).forEach(pair -> shared.merge(pair, 1, Integer::sum)));
        Set<Pair> all = new HashSet<>(shared.keySet());
        all.addAll(ties.keySet());
        return all.stream()
                .map(pair -> new Collaboration(
                        pair.one(),
                        pair.other(),
                        shared.getOrDefault(pair, 0),
                        ties.getOrDefault(pair, Set.of()).size()))
                .sorted(MOST_APART_FIRST)
                .toList();
    }

    private static Collection<Pair> pairs(Set<String> found) {
        List<String> names = List.copyOf(found);
        Set<Pair> pairs = new HashSet<>();
        for (int first = 0; first < names.size(); first++) {
            for (int second = first + 1; second < names.size(); second++) {
                pairs.add(Pair.of(names.get(first), names.get(second)));
            }
        }
        return pairs;
    }
}
