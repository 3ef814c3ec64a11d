package rapport.health.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds shares so that they still add up: each to the whole number below it, and what is missing then goes to those with the
 * largest remainders (A. Hamilton, 1792).
 */
final class Apportionment {

    private Apportionment() {}

    /**
     * Whole numbers that add up to the total, each within 1 of its share.
     *
     * @param shares which add up to the total but for its rounding
     */
    static long[] of(List<Double> shares, long total) {
        long[] whole =
                shares.stream().mapToLong(share -> (long) Math.floor(share)).toArray();
        long missing = total
                - IntStream.range(0, whole.length).mapToLong(i -> whole[i]).sum();
        Comparator<Integer> remainder = Comparator.comparingDouble(i -> whole[i] - shares.get(i));
        List<Integer> order =
                IntStream.range(0, whole.length).boxed().sorted(remainder).toList();
        for (int i = 0; i < order.size() && missing > 0; i++, missing--) {
            whole[order.get(i)]++;
        }
        for (int i = order.size() - 1; i >= 0 && missing < 0; i--, missing++) {
            whole[order.get(i)]--;
        }
        return whole;
    }
}
