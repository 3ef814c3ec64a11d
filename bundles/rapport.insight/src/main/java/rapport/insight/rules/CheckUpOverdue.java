package rapport.insight.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import rapport.api.checkup.CheckUpDue;
import rapport.api.signal.Act;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * A check-up that is put off hears of trouble when everybody else does.
 *
 * @param graceDays after how many days it presses
 */
public record CheckUpOverdue(int graceDays) implements CoreRule {

    public CheckUpOverdue {
        CoreRule.requireDays("graceDays", graceDays);
    }

    @Override
    public String name() {
        return "check-up-overdue";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return facts.all(CheckUpDue.class).stream()
                .min(Comparator.comparing(CheckUpDue::dueAt))
                .map(due -> overdue(due, facts))
                .orElse(Stream.empty());
    }

    private Stream<Signal> overdue(CheckUpDue due, RelationshipFacts facts) {
        Instant pressing = CoreRule.plusDays(due.dueAt(), graceDays);
        Raising raising = raise(facts, "checkup")
                .saying("cadence", due.everyDays())
                .saying("due", CoreRule.date(due.dueAt()))
                .because("relationship", facts.relationship().id(), due.dueAt(), facts.name());
        return Stream.of(
                raising.from(due.dueAt(), Severity.WATCH, Act.ASK).until(pressing),
                raising.from(pressing, Severity.THIS_WEEK, Act.ASK));
    }
}
