package rapport.insight.rules;

import java.time.Instant;
import java.util.stream.Stream;
import rapport.api.signal.Act;
import rapport.api.signal.ContactBalance;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * Orders and mails keep a trade going; only meeting keeps a relationship: sit down together again.
 *
 * @param sharePercent from which share of written contact on it is said
 * @param leastContacts how many contacts there must have been
 */
public record MostlyTransactional(int sharePercent, int leastContacts) implements CoreRule {

    public MostlyTransactional {
        if (sharePercent < 51 || sharePercent > 100) {
            throw new IllegalArgumentException("sharePercent lies between 51 and 100, was " + sharePercent);
        }
        CoreRule.requireDays("leastContacts", leastContacts);
    }

    @Override
    public String name() {
        return "mostly-transactional";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return facts.all(ContactBalance.class).stream()
                .filter(balance -> balance.count() >= leastContacts)
                .filter(balance -> 100.0 * balance.written() >= (double) sharePercent * balance.count())
                .map(balance -> raise(balance, facts));
    }

    private Signal raise(ContactBalance balance, RelationshipFacts facts) {
        return raise(facts, "transactional")
                .saying("written", balance.written())
                .saying("count", balance.count())
                .because("relationship", facts.relationship().id(), balance.latest(), facts.name())
                .from(CoreRule.quarter(balance.latest()), Severity.WATCH, Act.MEET);
    }
}
