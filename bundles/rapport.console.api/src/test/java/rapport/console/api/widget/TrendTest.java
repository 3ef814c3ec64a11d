package rapport.console.api.widget;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTest {

    @Test
    void aLineIsItsOwnTrend() {
        Trend trend = requireNonNull(Trend.of(along(12), values(12, i -> 40 + 2.0 * i)));
        assertThat(trend.slope()).isCloseTo(2, within(1e-9));
        assertThat(trend.excludesNoChange()).isTrue();
        assertThat(trend.start()).isCloseTo(40, within(1e-9));
        assertThat(trend.end()).isCloseTo(62, within(1e-9));
    }

    @Test
    void oneOutlierMakesNone() {
        double[] flat = values(12, i -> 50 + i % 2);
        flat[11] = 100;
        assertThat(requireNonNull(Trend.of(along(12), flat)).excludesNoChange()).isFalse();
    }

    @Test
    void fewNumbersMakeNone() {
        List<Mark> marks = IntStream.range(0, Trend.FEWEST - 1)
                .mapToObj(i -> Mark.on(LocalDate.of(2026, 1, 1 + i), i))
                .toList();
        assertThat(Trend.of(Axis.time("Day"), marks)).isNull();
    }

    @Test
    void chanceIsTakenForATrendInOneOfTwentyAtMost() {
        Random random = new Random(7);
        long found = IntStream.range(0, 2000)
                .filter(round -> requireNonNull(Trend.of(along(15), values(15, i -> random.nextGaussian())))
                        .excludesNoChange())
                .count();
        assertThat(found / 2000.0).isBetween(0.02, 0.06);
    }

    private static double[] along(int n) {
        return IntStream.range(0, n).mapToDouble(i -> i).toArray();
    }

    private static double[] values(int n, IntToDoubleFunction of) {
        return IntStream.range(0, n).mapToDouble(of).toArray();
    }
}
