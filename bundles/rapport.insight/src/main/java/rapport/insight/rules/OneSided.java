package rapport.insight.rules;

import java.time.Instant;
import java.util.stream.Stream;
import rapport.api.signal.Act;
import rapport.api.signal.ContactBalance;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * A relationship lives on both sides’ steps: where only one writes and calls, ask what the other needs.
 *
 * @param sharePercent from which share of all contact on it comes from one side alone
 * @param leastContacts how many contacts there must have been
 */
public record OneSided(int sharePercent, int leastContacts) implements CoreRule {

    public OneSided {
        if (sharePercent < 51 || sharePercent > 100) {
            throw new IllegalArgumentException("sharePercent lies between 51 and 100, was " + sharePercent);
        }
        CoreRule.requireDays("leastContacts", leastContacts);
    }

    @Override
    public String name() {
        return "one-sided";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return facts.all(ContactBalance.class).stream()
                .filter(balance -> balance.count() >= leastContacts)
                .filter(balance -> balance.largerShare() * 100 >= sharePercent)
                .map(balance -> raise(balance, facts));
    }

    private Signal raise(ContactBalance balance, RelationshipFacts facts) {
        boolean ours = balance.fromUs() > balance.fromThem();
        return raise(facts, ours ? "onesided.ours" : "onesided.theirs")
                .saying("percent", Math.round(balance.largerShare() * 100))
                .saying("count", balance.count())
                .because("relationship", facts.relationship().id(), balance.latest(), facts.name())
                .from(CoreRule.quarter(balance.latest()), Severity.WATCH, ours ? Act.ASK : Act.CALL);
    }
}
