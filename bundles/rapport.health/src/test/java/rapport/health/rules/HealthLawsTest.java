package rapport.health.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import rapport.api.health.Contribution;
import rapport.api.health.Dimension;
import rapport.api.health.DimensionHealth;
import rapport.api.health.Explanation;
import rapport.api.health.Health;
import rapport.api.relationship.RelationshipId;
import rapport.health.model.Evidence;
import rapport.health.model.Formula;
import rapport.health.model.Sums;
import rapport.health.model.Weighings;

/** What holds of the health of every relationship. */
class HealthLawsTest {

    private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant NOW = START.plus(Duration.ofDays(2_000));
    private static final RelationshipId ID = new RelationshipId(new UUID(1, 2));
    private static final Reckoning ONE = new Reckoning(Formula.ONE, Dimension.EVEN);
    private static final Reckoning TWO = new Reckoning(
            Formula.TWO, Map.of(Dimension.TRUST, 2.0, Dimension.LISTENING, 1.5, Dimension.TEMPERATURE, 1.0));

    @Property(tries = 400)
    void moreGoodNeverLowersADimension(
            @ForAll("evidence") @Size(max = 30) List<Evidence> all, @ForAll("good") Evidence more) {
        double with = scoreOf(more.dimension(), plus(all, more), NOW);
        assertThat(with).isGreaterThanOrEqualTo(scoreOf(more.dimension(), all, NOW) - 1e-9);
    }

    @Property(tries = 400)
    void moreBadNeverRaisesADimension(
            @ForAll("evidence") @Size(max = 30) List<Evidence> all, @ForAll("bad") Evidence more) {
        double with = scoreOf(more.dimension(), plus(all, more), NOW);
        assertThat(with).isLessThanOrEqualTo(scoreOf(more.dimension(), all, NOW) + 1e-9);
    }

    @Property(tries = 400)
    void moreGoodNeverLowersTheWhole(
            @ForAll("evidence") @Size(max = 30) List<Evidence> all, @ForAll("good") Evidence more) {
        whole(all)
                .ifPresent(before ->
                        assertThat(whole(plus(all, more)).orElseThrow()).isGreaterThanOrEqualTo(before - 1e-9));
    }

    @Property(tries = 400)
    void moreBadNeverRaisesTheWhole(
            @ForAll("evidence") @Size(max = 30) List<Evidence> all, @ForAll("bad") Evidence more) {
        whole(all)
                .ifPresent(before ->
                        assertThat(whole(plus(all, more)).orElseThrow()).isLessThanOrEqualTo(before + 1e-9));
    }

    @Property(tries = 400)
    void theWholeIsNeverWithoutOrderNorBeyondItsDimensions(
            @ForAll("evidence") @Size(max = 30) List<Evidence> all, @ForAll Random random) {
        List<Evidence> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        assertThat(whole(shuffled)).isEqualTo(whole(all));
        whole(all).ifPresent(score -> assertThat(score).isGreaterThan(0).isLessThan(100));
    }

    @Property(tries = 400)
    void theWholeOfEvidenceThatGrowsOldLeadsBackToTheStart(@ForAll("evidence") @Size(max = 30) List<Evidence> all) {
        Sums sums = Sums.of(all, Formula.TWO, NOW);
        OptionalDouble later = TWO.score(sums, NOW.plus(Duration.ofDays(200)));
        later.ifPresent(score -> {
            double start = 100 * Formula.TWO.start();
            double most = Arrays.stream(Dimension.values())
                    .filter(dimension -> TWO.weight(dimension) > 0)
                    .mapToDouble(dimension ->
                            Math.abs(100 * Formula.TWO.score(sums.good(dimension), sums.bad(dimension)) - start))
                    .max()
                    .orElse(0);
            assertThat(Math.abs(score - start)).isLessThanOrEqualTo(most + 1e-9);
        });
    }

    /** Why there is a second version: by the first, good news where it goes badly may lower the whole. */
    @Test
    void byTheFirstFormulaGoodNewsMayLowerTheWhole() {
        List<Evidence> all = List.of(fact(Dimension.TRUST, 5, 0), fact(Dimension.GROWTH, 0, 0.5));
        List<Evidence> better = plus(all, fact(Dimension.GROWTH, 0.3, 0));
        assertThat(ONE.score(Sums.of(better, Formula.ONE, NOW), NOW).orElseThrow())
                .isLessThan(ONE.score(Sums.of(all, Formula.ONE, NOW), NOW).orElseThrow());
    }

    private static Evidence fact(Dimension dimension, double good, double bad) {
        return new Evidence(dimension, "reading", "r", NOW, "reading", "", good, bad);
    }

    private static OptionalDouble whole(List<Evidence> all) {
        return TWO.score(Sums.of(all, Formula.TWO, NOW), NOW);
    }

    @Property(tries = 400)
    void theOrderOfArrivalDoesNotMatter(@ForAll("evidence") @Size(max = 30) List<Evidence> all, @ForAll Random random) {
        List<Evidence> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        assertThat(health(shuffled, NOW)).isEqualTo(health(all, NOW));
    }

    @Property(tries = 400)
    void timePassingOnlyLeadsBackToThePrior(
            @ForAll("evidence") @Size(max = 30) List<Evidence> all, @ForAll @IntRange(min = 1, max = 3_000) int days) {
        Health today = health(all, NOW);
        Sums sums = Sums.of(all, Formula.ONE, NOW);
        Health later = ONE.health(ID, sums, NOW.plus(Duration.ofDays(days)));
        double start = 100 * Formula.ONE.start();
        for (DimensionHealth now : today.dimensions()) {
            DimensionHealth then = later.of(now.dimension());
            assertThat(then.confidence()).isLessThanOrEqualTo(now.confidence());
            assertThat(now.score() != null || then.score() == null).isTrue();
            if (now.score() != null && then.score() != null) {
                assertThat(Math.abs(then.score() - start)).isLessThanOrEqualTo(Math.abs(now.score() - start) + 1e-9);
                assertThat(Math.signum(then.score() - start)).isIn(0.0, Math.signum(now.score() - start));
            }
        }
    }

    @Property(tries = 400)
    void whatWasSummedEarlierDecaysToWhatIsSummedNow(@ForAll("evidence") @Size(max = 30) List<Evidence> all) {
        Instant later = NOW.plus(Duration.ofDays(400));
        Sums kept = Sums.read(Sums.of(all, Formula.ONE, NOW).bytes(), NOW);
        Health decayed = ONE.health(ID, kept, later);
        Health anew = health(all, later);
        for (Dimension dimension : Dimension.values()) {
            assertThat(decayed.of(dimension).confidence())
                    .isCloseTo(anew.of(dimension).confidence(), within(1e-9));
            assertThat(decayed.of(dimension).n()).isEqualTo(anew.of(dimension).n());
        }
    }

    @Property(tries = 400)
    void whatWasKeptOfTheEvidenceIsSummedUpAsTheEvidenceItself(@ForAll("evidence") @Size(max = 60) List<Evidence> all) {
        Weighings kept = Weighings.read(Weighings.of(all).bytes());
        for (Formula formula : Formula.ALL) {
            assertThat(kept.sums(formula, NOW).bytes())
                    .isEqualTo(Sums.of(all, formula, NOW).bytes());
        }
    }

    @Property(tries = 400)
    void theExplanationAddsUpToTheNumberShown(
            @ForAll("evidence") @Size(max = 60) List<Evidence> all, @ForAll boolean second) {
        Explanation explained = new Account(second ? TWO : ONE).explain(ID, all, NOW);
        Double score = explained.health().score();
        if (score != null) {
            long tenths = Stream.concat(
                            Stream.of(explained.start()),
                            explained.contributions().stream().map(Contribution::points))
                    .mapToLong(points -> Math.round(10 * points))
                    .sum();
            assertThat(tenths).isEqualTo(Math.round(10 * score));
        }
    }

    @Property(tries = 400)
    void noDataIsNeverNothingNorPerfect(@ForAll("evidence") @Size(max = 30) List<Evidence> all) {
        Health health = health(all, NOW);
        health.dimensions().stream()
                .filter(DimensionHealth::isKnown)
                .forEach(one -> assertThat(one.score()).isGreaterThan(0).isLessThan(100));
        assertThat(health.confidence()).isBetween(0.0, 1.0);
    }

    @Property(tries = 200)
    void adviceRaisesTheScoreAndTheGreatestGainComesFirst(@ForAll("evidence") @Size(max = 30) List<Evidence> all) {
        List<Double> gains = new Account(ONE)
                .explain(ID, all, NOW).advice().stream().map(one -> one.gain()).toList();
        assertThat(gains).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(gains).allMatch(gain -> gain > 0);
    }

    @Provide
    Arbitrary<List<Evidence>> evidence() {
        return item(0, 3, 0, 3).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<Evidence> good() {
        return item(0, 3, 0, 0);
    }

    @Provide
    Arbitrary<Evidence> bad() {
        return item(0, 0, 0, 3);
    }

    private static Arbitrary<Evidence> item(double leastGood, double mostGood, double leastBad, double mostBad) {
        return Combinators.combine(
                        Arbitraries.of(Dimension.class),
                        Arbitraries.integers().between(0, 2_000),
                        Arbitraries.doubles().between(leastGood, mostGood).ofScale(4),
                        Arbitraries.doubles().between(leastBad, mostBad).ofScale(4),
                        Arbitraries.integers().between(0, 50))
                .as((dimension, day, good, bad, id) -> new Evidence(
                        dimension, "reading", "r" + id, START.plus(Duration.ofDays(day)), "reading", "", good, bad));
    }

    private static List<Evidence> plus(List<Evidence> all, Evidence more) {
        return Stream.concat(all.stream(), Stream.of(more)).toList();
    }

    private static double scoreOf(Dimension dimension, List<Evidence> all, Instant now) {
        Sums sums = Sums.of(all, Formula.ONE, now);
        return Formula.ONE.score(sums.good(dimension), sums.bad(dimension));
    }

    private static Health health(List<Evidence> all, Instant now) {
        return ONE.health(ID, Sums.of(all, Formula.ONE, now), now);
    }

    @Property(tries = 200)
    void sharesAreRoundedWithinOne(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = -500, max = 500) Double> shares) {
        long total = Math.round(shares.stream().mapToDouble(Double::doubleValue).sum());
        long[] rounded = Apportionment.of(shares, total);
        assertThat(Arrays.stream(rounded).sum()).isEqualTo(total);
        for (int i = 0; i < rounded.length; i++) {
            assertThat(Math.abs(rounded[i] - shares.get(i))).isLessThanOrEqualTo(1);
        }
    }
}
