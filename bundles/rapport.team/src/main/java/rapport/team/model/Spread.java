package rapport.team.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often each score was given.
 *
 * @param counts of the scores 1 to 5, in that order
 */
public record Spread(List<Integer> counts) {

    /** The highest score. */
    public static final int MOST = 5;

    public Spread {
        counts = List.copyOf(counts);
        if (counts.size() != MOST || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a spread counts five scores, was " + counts);
        }
    }

    /** That many, by score. */
    public static Spread of(int... counts) {
        return new Spread(Arrays.stream(counts).boxed().toList());
    }

    public int answers() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** The mean score; only where there are answers. */
    public double mean() {
        int sum = IntStream.range(0, MOST)
                .map(score -> (score + 1) * counts.get(score))
                .sum();
        return (double) sum / answers();
    }

    public Spread plus(Spread other) {
        return new Spread(IntStream.range(0, MOST)
                .mapToObj(score -> counts.get(score) + other.counts.get(score))
                .toList());
    }
}
