package rapport.health.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import rapport.api.relationship.RelationshipId;
import rapport.health.model.Evidence;
import rapport.health.model.Forecast;
import rapport.health.model.Forecast.Case;
import rapport.health.model.Sums;

/** Tries a formula on history: what it would say now, and how well it told beforehand what then happened. */
public final class Trial {

    private static final Duration AHEAD = Duration.ofDays(90);
    private static final int LOOKS = 4;
    private static final double LOW = 0.4;

    private final Instant now;
    private final List<Move> moves = new ArrayList<>();
    private final List<Case> current = new ArrayList<>();
    private final List<Case> candidate = new ArrayList<>();

    /** What a relationship scores by both formulas. */
    public record Move(RelationshipId relationship, double from, double to) {

        public double by() {
            return to - from;
        }
    }

    public Trial(Instant now) {
        this.now = now;
    }

    /** Takes in one relationship, reckoned both ways from the same evidence. */
    public void look(RelationshipId id, List<Evidence> evidence, Reckoning one, Reckoning other) {
        OptionalDouble from = score(one, evidence, now);
        OptionalDouble to = score(other, evidence, now);
        if (from.isPresent() && to.isPresent()) {
            moves.add(new Move(id, from.getAsDouble(), to.getAsDouble()));
        }
        for (int back = 1; back <= LOOKS; back++) {
            Instant then = now.minus(AHEAD.multipliedBy(back));
            List<Evidence> known = Evidences.by(evidence, then);
            OptionalDouble first = score(one, known, then);
            OptionalDouble second = score(other, known, then);
            // Only where both know something, so that both are asked the same.
            if (first.isPresent() && second.isPresent()) {
                boolean event = happened(evidence, then);
                current.add(new Case(first.getAsDouble(), event));
                candidate.add(new Case(second.getAsDouble(), event));
            }
        }
    }

    /** Who would move most, first. */
    public List<Move> moves() {
        return moves.stream()
                .sorted((one, other) -> Double.compare(Math.abs(other.by()), Math.abs(one.by())))
                .toList();
    }

    public Forecast current() {
        return Forecast.of(current);
    }

    public Forecast candidate() {
        return Forecast.of(candidate);
    }

    private static OptionalDouble score(Reckoning reckoning, List<Evidence> evidence, Instant at) {
        return reckoning.score(Sums.of(evidence, reckoning.formula(), at), at);
    }

    /** Whether something went wrong, or somebody said that it feels cold, in the three months after. */
    private static boolean happened(List<Evidence> evidence, Instant then) {
        return evidence.stream()
                .filter(one -> one.at().isAfter(then) && !one.at().isAfter(then.plus(AHEAD)))
                .anyMatch(one -> (one.kind().equals("incident") && one.bad() > 0)
                        || (one.kind().equals("reading") && one.good() <= LOW * (one.good() + one.bad())));
    }
}
