package rapport.insight.rules;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.api.calibration.CalibrationCadence;
import rapport.api.signal.Act;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * Priorities shift, and they assume that we know: ask again what matters most.
 *
 * @param graceDays after how many days more than the cadence it presses
 */
public record CalibrationOverdue(int graceDays) implements CoreRule {

    public CalibrationOverdue {
        CoreRule.requireDays("graceDays", graceDays);
    }

    @Override
    public String name() {
        return "calibration-overdue";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return facts.all(CalibrationCadence.class).stream()
                .limit(1)
                .flatMap(cadence ->
                        Optional.ofNullable(cadence.due()).stream().flatMap(due -> overdue(cadence, due, facts)));
    }

    private Stream<Signal> overdue(CalibrationCadence cadence, Instant due, RelationshipFacts facts) {
        Instant pressing = CoreRule.plusDays(due, graceDays);
        Raising raising = raise(facts, cadence.last() == null ? "calibration.first" : "calibration")
                .saying("cadence", cadence.days())
                .saying("since", CoreRule.date(Objects.requireNonNullElse(cadence.last(), due)))
                .because("relationship", facts.relationship().id(), due, facts.name());
        return Stream.of(
                raising.from(due, Severity.WATCH, Act.ASK).until(pressing),
                raising.from(pressing, Severity.THIS_WEEK, Act.ASK));
    }
}
