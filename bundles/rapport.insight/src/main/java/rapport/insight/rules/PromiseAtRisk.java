package rapport.insight.rules;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import rapport.api.commitment.Commitment;
import rapport.api.signal.Act;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * Who often broke a promise may break the next one: ask while there is still time to help.
 *
 * @param leadDays how many days before it is due a risk is named
 * @param chancePercent below which chance of being kept a promise is at risk
 */
public record PromiseAtRisk(int leadDays, int chancePercent) implements CoreRule {

    public PromiseAtRisk {
        CoreRule.requireDays("leadDays", leadDays);
        if (chancePercent < 1 || chancePercent > 99) {
            throw new IllegalArgumentException("chancePercent lies between 1 and 99, was " + chancePercent);
        }
    }

    @Override
    public String name() {
        return "promise-at-risk";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return facts.commitments().stream()
                .filter(promise -> promise.state() == Commitment.State.OPEN)
                .filter(promise -> chance(promise, facts) * 100 < chancePercent)
                .map(promise -> raise(promise, facts));
    }

    /** From the record of whoever gave it, with a weak belief in everybody beforehand: Beta(2, 1). */
    private static double chance(Commitment promise, RelationshipFacts facts) {
        List<Commitment> record = facts.all(Commitment.class).stream()
                .filter(other -> isOurs(other, facts) == isOurs(promise, facts))
                .toList();
        long kept = count(record, Commitment.State.KEPT);
        long broken = count(record, Commitment.State.BROKEN);
        return (2.0 + kept) / (3.0 + kept + broken);
    }

    private static long count(List<Commitment> record, Commitment.State state) {
        return record.stream().filter(other -> other.state() == state).count();
    }

    private static boolean isOurs(Commitment promise, RelationshipFacts facts) {
        return !PromiseDue.isTheirs(promise, facts);
    }

    private Signal raise(Commitment promise, RelationshipFacts facts) {
        boolean ours = isOurs(promise, facts);
        Raising raising = raise(facts, ours ? "risk.ours" : "risk.theirs")
                .about(promise.id())
                .saying("what", promise.what())
                .saying("due", promise.due())
                .saying("percent", Math.round(chance(promise, facts) * 100))
                .because("commitment", promise.id(), CoreRule.start(promise.due()), promise.what());
        facts.all(Commitment.class).stream()
                .filter(other -> other.state() == Commitment.State.BROKEN && isOurs(other, facts) == ours)
                .limit(3)
                .forEach(other -> raising.because("commitment", other.id(), CoreRule.start(other.due()), other.what()));
        // From its day on the promise itself is on Today.
        return raising.from(
                        CoreRule.start(promise.due().minusDays(leadDays)),
                        Severity.THIS_WEEK,
                        ours ? Act.KEEP_PROMISE : Act.ASK)
                .until(CoreRule.start(promise.due()));
    }
}
