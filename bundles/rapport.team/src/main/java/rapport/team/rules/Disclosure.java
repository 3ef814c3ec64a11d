package rapport.team.rules;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rapport.team.model.Tally;

/**
 * Never fewer than five answers, nor where the rest of a group would give one away.
 *
 * <p>What is ever told are sums: of each batch of five as it fills up, and of departments at the end. Each answer lies in one batch
 * and in one department (those that are not told are one more, since they are the rest), so it is an edge between those two in a
 * graph whose told sums are the nodes. Whatever somebody adds and subtracts of sums is a number at each node, and is free of all
 * answers but those of edges between nodes of unlike numbers (with the sign of one side turned). Those edges are at least a cut.
 * So nobody can compute anything from fewer answers than the least cut weighs, which has to be five.
 */
public final class Disclosure {

    /** Fewer answers than these are never told. */
    public static final int LEAST = 5;

    private Disclosure() {}

    /**
     * The departments that may be told by themselves.
     *
     * @param told batches that are full, which are told as a whole
     */
    public static Set<String> parts(List<Tally> told) {
        Map<String, Integer> sizes = told.stream()
                .filter(tally -> !tally.part().isEmpty())
                .collect(Collectors.groupingBy(Tally::part, TreeMap::new, Collectors.summingInt(Tally::answers)));
        Set<String> shown = new LinkedHashSet<>();
        sizes.entrySet().stream()
                .filter(size -> size.getValue() >= LEAST)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .forEach(part -> {
                    shown.add(part);
                    if (!isSafe(told, shown)) {
                        shown.remove(part);
                    }
                });
        return new TreeSet<>(shown);
    }

    /** Whether nothing follows from these departments and the batches that concerns fewer than five. */
    static boolean isSafe(List<Tally> told, Set<String> shown) {
        List<Integer> batches = told.stream().map(Tally::batch).distinct().toList();
        List<String> parts = told.stream().map(nodeOf(shown)).distinct().toList();
        int[][] weights = new int[batches.size() + parts.size()][batches.size() + parts.size()];
        told.forEach(tally -> {
            int batch = batches.indexOf(tally.batch());
            int part = batches.size() + parts.indexOf(nodeOf(shown).apply(tally));
            weights[batch][part] += tally.answers();
            weights[part][batch] += tally.answers();
        });
        boolean isEmpty = IntStream.range(0, weights.length)
                .allMatch(node -> IntStream.of(weights[node]).sum() == 0);
        return isEmpty || new LeastCut(weights).weight() >= LEAST;
    }

    private static Function<Tally, String> nodeOf(Set<String> shown) {
        return tally -> shown.contains(tally.part()) ? tally.part() : "";
    }
}
