package rapport.calibration.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.api.calibration.Drift;
import rapport.api.calibration.Drift.Move;
import rapport.api.concern.ConcernId;

/**
 * "Priorities shift, and they assume we know." One ranking beside the one before: how many pairs changed their order, and what
 * moved.
 *
 * @param places every concern that stands in the ranking or is gone, with its place before and now
 */
public record Comparison(List<Move> places) {

    private static final int FEWEST = 2;

    public Comparison {
        places = List.copyOf(places);
    }

    /** What they said before, and what they say now. */
    public static Comparison of(List<ConcernId> before, List<ConcernId> now, List<ConcernId> gone) {
        Map<ConcernId, Integer> from = places(before);
        Map<ConcernId, Integer> to = places(now);
        return new Comparison(Stream.concat(now.stream(), gone.stream())
                .map(concern -> new Move(concern, from.getOrDefault(concern, 0), to.getOrDefault(concern, 0)))
                .toList());
    }

    /** How far it drifted; empty where fewer than two concerns stand in both rankings. */
    public Optional<Drift> drift() {
        List<Move> both = both();
        if (both.size() < FEWEST) {
            return Optional.empty();
        }
        int[] order = both.stream().mapToInt(Move::from).toArray();
        double pairs = both.size() * (both.size() - 1) / 2.0;
        return Optional.of(new Drift(inversions(order) / pairs, both.size(), moves(both)));
    }

    /** Those that stand in both rankings, in today's order. */
    private List<Move> both() {
        return places.stream()
                .filter(place -> place.from() > 0 && place.to() > 0)
                .sorted(Comparator.comparing(Move::to))
                .toList();
    }

    // A place that changed only because another concern came or went is no move.
    private List<Move> moves(List<Move> both) {
        Map<ConcernId, Integer> before = places(both.stream()
                .sorted(Comparator.comparing(Move::from))
                .map(Move::concern)
                .toList());
        Map<ConcernId, Integer> now = places(both.stream().map(Move::concern).toList());
        Comparator<Move> byChange = Comparator.comparing(move -> -change(move, before, now));
        Stream<Move> moved =
                both.stream().filter(move -> change(move, before, now) > 0).sorted(byChange.thenComparing(Move::to));
        Stream<Move> came = places.stream().filter(place -> place.from() == 0 && place.to() > 0);
        Stream<Move> went = places.stream().filter(place -> place.from() > 0 && place.to() == 0);
        return Stream.of(moved, came, went).flatMap(moves -> moves).toList();
    }

    private static int change(Move move, Map<ConcernId, Integer> before, Map<ConcernId, Integer> now) {
        return Math.abs(now.getOrDefault(move.concern(), 0) - before.getOrDefault(move.concern(), 0));
    }

    private static Map<ConcernId, Integer> places(List<ConcernId> order) {
        Map<ConcernId, Integer> places = new HashMap<>();
        order.forEach(concern -> places.put(concern, places.size() + 1));
        return places;
    }

    /** How many pairs stand in the wrong order, counted while sorting them. */
    static long inversions(int[] values) {
        List<Integer> sorted = new ArrayList<>();
        long inversions = 0;
        for (int value : values) {
            int smaller = placeOf(value, sorted);
            inversions += sorted.size() - smaller;
            sorted.add(smaller, value);
        }
        return inversions;
    }

    private static int placeOf(int value, List<Integer> sorted) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (sorted.get(middle) < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
