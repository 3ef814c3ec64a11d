package rapport.checkups.store;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import rapport.api.access.AccountId;
import rapport.api.checkup.FirstCall.Outcome;
import rapport.api.checkup.GuessScore;
import rapport.checkups.rules.Brier;

/** Adds up how well first calls were guessed. */
record Scores(DSLContext sql, Condition seen) {

    /** In groups of fewer than so many, one would give another away. */
    private static final int FEWEST = 5;

    GuessScore own(AccountId account) {
        return score(FirstCallLists.own(sql, account, seen).fetch());
    }

    /** Of whole fives of guesses alone, so that no single one shows by what it changes. */
    Optional<GuessScore> house() {
        Record extent = FirstCallLists.extent(sql, seen).fetchSingle();
        int whole = extent.get(FirstCallLists.CALLS) / FEWEST * FEWEST;
        return whole < FEWEST || extent.get(FirstCallLists.GUESSERS) < FEWEST
                ? Optional.empty()
                : Optional.of(score(FirstCallLists.earliest(sql, seen, whole).fetch()));
    }

    private GuessScore score(List<? extends Record> byOutcome) {
        Map<Outcome, Long> outcomes = counts(byOutcome);
        int guesses =
                (int) outcomes.values().stream().mapToLong(Long::longValue).sum();
        if (guesses == 0) {
            return new GuessScore(0, null, null, null, null, Brier.FORMULA);
        }
        double sum = byOutcome.stream()
                .mapToDouble(row -> row.get(FirstCallLists.SCORES).doubleValue())
                .sum();
        double brier = sum / guesses;
        double reference =
                Brier.reference(counts(FirstCallLists.outcomes(sql, seen).fetch()), outcomes);
        Instant until = byOutcome.stream()
                .map(row -> row.get(FirstCallLists.LATEST))
                .max(Instant::compareTo)
                .orElseThrow();
        return new GuessScore(guesses, brier, reference, skill(guesses, brier, reference), until, Brier.FORMULA);
    }

    private static @Nullable Double skill(int guesses, double brier, double reference) {
        return guesses < Brier.FEWEST_FOR_SKILL || reference == 0 ? null : 1 - brier / reference;
    }

    private static Map<Outcome, Long> counts(List<? extends Record> byOutcome) {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        byOutcome.forEach(row -> counts.put(
                Outcome.valueOf(row.get(FirstCallTable.OUTCOME)),
                row.get(FirstCallLists.CALLS).longValue()));
        return counts;
    }
}
