package rapport.insight.rules;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.api.calibration.Calibration;
import rapport.api.calibration.Drift;
import rapport.api.concern.Concern;
import rapport.api.signal.Act;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * What mattered most when we began may not be what matters most now: follow the order of today.
 *
 * @param driftPercent from how much of the greatest possible drift on it is said
 * @param newsDays how many days after the calibration
 */
public record PrioritiesDrifted(int driftPercent, int newsDays) implements CoreRule {

    public PrioritiesDrifted {
        if (driftPercent < 1 || driftPercent > 100) {
            throw new IllegalArgumentException("driftPercent lies between 1 and 100, was " + driftPercent);
        }
        CoreRule.requireDays("newsDays", newsDays);
    }

    @Override
    public String name() {
        return "priorities-drifted";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return facts.all(Calibration.class).stream()
                .limit(1)
                .flatMap(latest -> Optional.ofNullable(latest.drift()).stream()
                        .filter(drift -> drift.distance() * 100 >= driftPercent)
                        .map(drift -> raise(latest, drift, facts)));
    }

    private Signal raise(Calibration latest, Drift drift, RelationshipFacts facts) {
        return raise(facts, "drifted")
                .about(latest.id())
                .with(latest.person())
                .saying("percent", Math.round(drift.distance() * 100))
                .saying("first", first(latest, facts))
                .because("calibration", latest.id(), latest.at(), first(latest, facts))
                .from(latest.at(), Severity.THIS_WEEK, Act.ASK)
                .until(CoreRule.plusDays(latest.at(), newsDays));
    }

    private static String first(Calibration latest, RelationshipFacts facts) {
        return facts.all(Concern.class).stream()
                .filter(concern -> latest.ranking().stream().limit(1).anyMatch(concern.id()::equals))
                .map(Concern::words)
                .findFirst()
                .orElse("");
    }
}
