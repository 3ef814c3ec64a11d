package rapport.insight.rules;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rapport.api.commitment.Commitment;
import rapport.api.signal.Act;
import rapport.api.signal.Evidence;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * Trust is kept promises: ours are remembered before they are due, and theirs are asked after when the day has passed.
 *
 * @param leadDays how many days before it is due a promise of ours is called to mind
 */
public record PromiseDue(int leadDays) implements CoreRule {

    public PromiseDue {
        if (leadDays < 1) {
            throw new IllegalArgumentException("lead must be at least one day, was " + leadDays);
        }
    }

    @Override
    public String name() {
        return "promise-due";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return facts.commitments().stream()
                .filter(promise -> promise.state() == Commitment.State.OPEN)
                .flatMap(promise -> isTheirs(promise, facts) ? theirs(promise, facts) : ours(promise, facts));
    }

    private Stream<Signal> ours(Commitment promise, RelationshipFacts facts) {
        Instant due = CoreRule.start(promise.due());
        Instant soon = CoreRule.start(promise.due().minusDays(leadDays));
        return Stream.of(
                raise(promise, facts, Severity.THIS_WEEK, soon, "promise.soon", Act.KEEP_PROMISE)
                        .until(due),
                raise(promise, facts, Severity.NOW, due, "promise.due", Act.KEEP_PROMISE));
    }

    private Stream<Signal> theirs(Commitment promise, RelationshipFacts facts) {
        Instant late = CoreRule.start(promise.due().plusDays(1));
        return Stream.of(raise(promise, facts, Severity.THIS_WEEK, late, "promise.theirs", Act.ASK));
    }

    private Signal raise(
            Commitment promise, RelationshipFacts facts, Severity severity, Instant from, String sentence, Act act) {
        String id = promise.id().value().toString();
        return new Signal(
                name(),
                id,
                null,
                severity,
                from,
                sentence,
                Map.of(
                        "party",
                        facts.name(),
                        "what",
                        promise.what(),
                        "due",
                        promise.due().toString()),
                List.of(new Evidence("commitment", id, CoreRule.start(promise.due()), promise.what())),
                act);
    }

    static boolean isTheirs(Commitment promise, RelationshipFacts facts) {
        return promise.by().equals(facts.relationship().party())
                || facts.people().stream().anyMatch(contact -> contact.person().equals(promise.by()));
    }
}
