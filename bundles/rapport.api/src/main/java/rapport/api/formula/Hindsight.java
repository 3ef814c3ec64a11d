package rapport.api.formula;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rapport.api.formula.Forecast.Case;
import rapport.api.formula.Trial.Move;
import rapport.api.relationship.RelationshipId;

/** Asks two formulas what they say of relationships now, and what they would have said before each quarter of the last year. */
final class Hindsight {

    private static final Duration AHEAD = Duration.ofDays(90);
    private static final int LOOKS = 4;
    private static final Comparator<Move> BIGGEST_FIRST = Comparator.comparing((Move move) -> !move.changesState())
            .thenComparingDouble(move -> -Math.abs(move.by()))
            .thenComparing(move -> move.relationship().value());

    private final Instant now;
    private final List<Move> moves = new ArrayList<>();
    private final List<Case> told = new ArrayList<>();
    private final List<Case> wouldHaveTold = new ArrayList<>();

    Hindsight(Instant now) {
        this.now = now;
    }

    /**
     * Takes in one relationship, judged by both.
     *
     * @param troubles when something went wrong there
     */
    void look(RelationshipId id, Judgement current, Judgement candidate, Collection<Instant> troubles) {
        Optional<Verdict> from = current.at(now);
        Optional<Verdict> to = candidate.at(now);
        if (from.isPresent() && to.isPresent()) {
            moves.add(new Move(id, from.get(), to.get()));
        }
        for (int back = 1; back <= LOOKS; back++) {
            Instant then = now.minus(AHEAD.multipliedBy(back));
            Optional<Verdict> first = current.at(then);
            Optional<Verdict> second = candidate.at(then);
            // Only where both know something, so that both are asked the same.
            if (first.isPresent() && second.isPresent()) {
                boolean event = troubles.stream().anyMatch(one -> one.isAfter(then) && !one.isAfter(then.plus(AHEAD)));
                told.add(new Case(first.get().score(), event));
                wouldHaveTold.add(new Case(second.get().score(), event));
            }
        }
    }

    Trial trial(NamedFormula current, NamedFormula candidate) {
        return new Trial(
                current.title(),
                candidate.title(),
                Forecast.of(told),
                Forecast.of(wouldHaveTold),
                moves.stream().sorted(BIGGEST_FIRST).toList());
    }
}
