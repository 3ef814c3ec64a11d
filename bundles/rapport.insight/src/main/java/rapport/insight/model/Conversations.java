package rapport.insight.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Who of one side was in which conversation, by the part of the side in which everybody works. */
public final class Conversations {

    /** So many contacts make a part one that works in a relationship. */
    public static final int AT_WORK = 3;

    private final Map<UUID, String> partOf;
    private final Map<String, List<Instant>> times = new TreeMap<>();
    private final Map<String, Set<UUID>> members = new HashMap<>();
    private final Set<Set<String>> together = new HashSet<>();

    /**
     * Two parts that were never in one conversation.
     *
     * @param contacts how many conversations the two had in all
     * @param since when the later of the two had enough of them
     */
    public record Apart(String one, String other, int contacts, Instant since, Set<UUID> ofOne, Set<UUID> ofOther) {}

    public Conversations(Map<UUID, String> partOf) {
        this.partOf = Map.copyOf(partOf);
    }

    public void add(Instant at, Collection<UUID> people) {
        Set<String> present = new TreeSet<>();
        for (UUID person : people) {
            String part = partOf.get(person);
            if (part != null) {
                present.add(part);
                members.computeIfAbsent(part, any -> new HashSet<>()).add(person);
            }
        }
        present.forEach(
                part -> times.computeIfAbsent(part, any -> new ArrayList<>()).add(at));
        for (String one : present) {
            present.stream().filter(other -> !other.equals(one)).forEach(other -> together.add(Set.of(one, other)));
        }
    }

    /** All parts at work that were never seen together, each pair in the order of the alphabet. */
    public List<Apart> apart() {
        List<String> atWork = times.keySet().stream()
                .filter(part -> timesOf(part).size() >= AT_WORK)
                .toList();
        List<Apart> apart = new ArrayList<>();
        for (String one : atWork) {
            for (String other : atWork) {
                if (one.compareTo(other) < 0 && !together.contains(Set.of(one, other))) {
                    apart.add(apart(one, other));
                }
            }
        }
        return apart;
    }

    private Apart apart(String one, String other) {
        Instant first = enough(one);
        Instant second = enough(other);
        return new Apart(
                one,
                other,
                timesOf(one).size() + timesOf(other).size(),
                first.isAfter(second) ? first : second,
                membersOf(one),
                membersOf(other));
    }

    private Instant enough(String part) {
        List<Instant> inOrder = new ArrayList<>(timesOf(part));
        Collections.sort(inOrder);
        return inOrder.get(AT_WORK - 1);
    }

    private List<Instant> timesOf(String part) {
        return Objects.requireNonNull(times.get(part));
    }

    private Set<UUID> membersOf(String part) {
        return Objects.requireNonNull(members.get(part));
    }
}
