package rapport.insight.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Who will be in touch both ways within the next 60 days? Tie strength has to know better than what is simpler. */
class TieStrengthEvaluationTest {

    private static final double PAST_DAYS = 730;
    private static final double FUTURE_DAYS = 60;
    private static final long SEED = 20_260_101;

    private final List<Case> cases = new History(SEED, 150, PAST_DAYS + FUTURE_DAYS)
            .pairs().stream().map(Case::of).filter(Case::hasPast).toList();

    /** One pair: what was, and whether both gave something afterwards. */
    private record Case(List<History.Contact> past, Bond bond, boolean bothWays) {

        static Case of(List<History.Contact> contacts) {
            List<History.Contact> past =
                    contacts.stream().filter(one -> one.day() < PAST_DAYS).toList();
            List<History.Contact> future = contacts.stream()
                    .filter(one -> one.day() >= PAST_DAYS && one.day() < PAST_DAYS + FUTURE_DAYS)
                    .toList();
            boolean fromUs = future.stream().anyMatch(one -> one.gift().fromA() > 0 && one.group() <= Giving.CLOSE);
            boolean fromThem = future.stream().anyMatch(one -> one.gift().fromB() > 0 && one.group() <= Giving.CLOSE);
            Bond bond = Bond.NONE;
            for (History.Contact contact : past) {
                bond = bond.plus(contact.gift(), TieStrength.STANDARD.decay());
            }
            return new Case(past, bond, fromUs && fromThem);
        }

        boolean hasPast() {
            return !past.isEmpty();
        }

        double lastContact() {
            return past.stream().mapToDouble(History.Contact::day).max().orElse(0);
        }

        double recent() {
            return past.stream().filter(one -> one.day() > PAST_DAYS - 90).count();
        }
    }

    @Test
    void tieStrengthKnowsBetterThanLastContactAndPlainCounts() {
        Instant now = History.START.plusSeconds(Math.round(PAST_DAYS * 86_400));
        double strength = auc(one -> one.bond().strength(now, TieStrength.STANDARD));
        double last = auc(Case::lastContact);
        double count = auc(one -> one.past().size());
        double recent = auc(Case::recent);
        double twoWay =
                auc(one -> one.bond().findLastTwoWay().orElse(Instant.EPOCH).toEpochMilli());

        say("two-way contact within %.0f days, %d pairs, %.0f %% of them", FUTURE_DAYS, cases.size(), 100 * share());
        say("  %-28s %s", "predictor", "AUC");
        say("  %-28s %.3f", "tie strength", strength);
        say("  %-28s %.3f", "last contact", last);
        say("  %-28s %.3f", "contacts in all", count);
        say("  %-28s %.3f", "contacts in the last 90 days", recent);
        say("  %-28s %.3f", "last two-way contact", twoWay);
        assertThat(strength)
                .isGreaterThan(last + 0.05)
                .isGreaterThan(count + 0.05)
                .isGreaterThan(recent + 0.05);
    }

    @Test
    void theScaleReadsAsTheChanceOfTwoWayContactAsNearlyAsAnyOtherWould() {
        Instant now = History.START.plusSeconds(Math.round(PAST_DAYS * 86_400));
        List<Double> scales = List.of(2.0, 4.0, 8.0, 12.0, 16.0, 20.0, 24.0, 32.0, 64.0, 128.0);
        say("  %6s %s", "k", "Brier score of strength as a chance");
        scales.forEach(k -> say("  %6.0f %.4f", k, brier(k, now)));

        double best = scales.stream().mapToDouble(k -> brier(k, now)).min().orElseThrow();
        assertThat(brier(TieStrength.STANDARD.k(), now)).isLessThanOrEqualTo(best * 1.01);
    }

    private double share() {
        return (double) cases.stream().filter(Case::bothWays).count() / cases.size();
    }

    private double brier(double k, Instant now) {
        TieStrength scale = new TieStrength(TieStrength.STANDARD.decay(), k);
        return cases.stream()
                .mapToDouble(one -> Math.pow(one.bond().strength(now, scale) - (one.bothWays() ? 1 : 0), 2))
                .average()
                .orElseThrow();
    }

    /** The chance that a pair with two-way contact scores higher than one without; equal scores count half. */
    private double auc(ToDoubleFunction<Case> score) {
        List<Case> sorted = new ArrayList<>(cases);
        sorted.sort(Comparator.comparingDouble(score));
        double ranks = 0;
        for (int from = 0; from < sorted.size(); ) {
            int to = from;
            while (to < sorted.size() && score.applyAsDouble(sorted.get(to)) == score.applyAsDouble(sorted.get(from))) {
                to++;
            }
            double rank = (from + 1 + to) / 2.0;
            ranks += rank
                    * sorted.subList(from, to).stream().filter(Case::bothWays).count();
            from = to;
        }
        double with = cases.stream().filter(Case::bothWays).count();
        double without = cases.size() - with;
        return (ranks - with * (with + 1) / 2) / (with * without);
    }

    // The table is the point of an evaluation, so it is printed.
    private static void say(String line, Object... arguments) {
        System.out.printf(Locale.ROOT, line + "%n", arguments);
    }
}
