package rapport.health.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rapport.api.health.Dimension;
import rapport.api.health.Health;
import rapport.health.model.Evidence;
import rapport.health.model.Formula;
import rapport.health.model.Sums;

/** Who does poorly is told apart from who does well, by each formula with a limit of its own. */
class PoorTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final int RELATIONSHIPS = 1_000;

    @Test
    void mostOfThoseWithWhomItGoesBadlyDoPoorly() {
        assertThat(poor(Formula.TWO, 0.2, 0.3, Formula.TWO.poor())).isGreaterThan(0.7);
        assertThat(poor(Formula.TWO, 0.2, 0.3, Formula.ONE.poor()))
                .as("by the limit of the first")
                .isLessThan(0.3);
    }

    @Test
    void fewOfThoseWithWhomItGoesSoAndSoDoPoorly() {
        assertThat(poor(Formula.TWO, 0.5, 0.6, Formula.TWO.poor())).isLessThan(0.1);
    }

    @Test
    void nobodyWithWhomItGoesWellDoesPoorly() {
        for (Formula formula : Formula.ALL) {
            assertThat(poor(formula, 0.75, 0.9, formula.poor()))
                    .as(formula.title())
                    .isLessThan(0.005);
        }
    }

    /** Of relationships of which enough is known the share below the limit, where facts speak for us so often. */
    private static double poor(Formula formula, double least, double most, double limit) {
        Random random = new Random(7);
        Reckoning reckoning = new Reckoning(formula, Dimension.EVEN);
        int told = 0;
        int poor = 0;
        for (int place = 0; place < RELATIONSHIPS; place++) {
            Sums sums = Sums.of(evidence(random, least + (most - least) * random.nextDouble()), formula, NOW);
            OptionalDouble score = reckoning.score(sums, NOW);
            if (score.isPresent() && reckoning.confidence(sums, NOW) >= Health.ENOUGH) {
                told++;
                poor += score.getAsDouble() < limit ? 1 : 0;
            }
        }
        assertThat(told).isGreaterThan(RELATIONSHIPS / 2);
        return (double) poor / told;
    }

    /** Four to forty facts of the last year, in any dimension. */
    private static List<Evidence> evidence(Random random, double goodness) {
        Dimension[] dimensions = Dimension.values();
        List<Evidence> all = new ArrayList<>();
        int facts = 4 + random.nextInt(37);
        for (int place = 0; place < facts; place++) {
            boolean good = random.nextDouble() < goodness;
            Instant at = NOW.minus(Duration.ofDays(random.nextInt(360)));
            Dimension dimension = dimensions[random.nextInt(dimensions.length)];
            all.add(new Evidence(dimension, "fact", "f" + place, at, "fact", "", good ? 1 : 0, good ? 0 : 1));
        }
        return all;
    }
}
