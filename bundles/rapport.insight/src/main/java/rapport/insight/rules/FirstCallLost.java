package rapport.insight.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import rapport.api.checkup.FirstCall;
import rapport.api.signal.Act;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * Whoever no longer calls us first has begun to leave; ask what would make us the first call again.
 *
 * @param newsDays how many days it presses
 */
public record FirstCallLost(int newsDays) implements CoreRule {

    public FirstCallLost {
        CoreRule.requireDays("newsDays", newsDays);
    }

    @Override
    public String name() {
        return "first-call-lost";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return facts.all(FirstCall.class).stream()
                .filter(call -> call.known() != null)
                .max(Comparator.comparing(FirstCall::at))
                .filter(call -> call.known() == FirstCall.Outcome.ASK_ELSEWHERE
                        || call.known() == FirstCall.Outcome.NOT_KNOW_US)
                .map(call -> raise(call, facts))
                .stream();
    }

    private Signal raise(FirstCall call, RelationshipFacts facts) {
        boolean happened = call.happened() != null;
        return raise(facts, happened ? "firstcall.happened" : "firstcall.said")
                .about(call.id())
                .with(call.saidBy())
                .saying("on", CoreRule.date(call.at()))
                .because("first-call", call.id(), call.at(), facts.name())
                .from(call.at(), happened ? Severity.NOW : Severity.THIS_WEEK, Act.MEET)
                .until(CoreRule.plusDays(call.at(), newsDays));
    }
}
