package rapport.insight.rules;

import java.time.Instant;
import java.util.stream.Stream;
import rapport.api.commitment.Commitment;
import rapport.api.signal.Act;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * A broken promise that is spoken about costs less than one that is passed over.
 *
 * @param newsDays how many days after its day it presses
 */
public record PromiseBroken(int newsDays) implements CoreRule {

    public PromiseBroken {
        CoreRule.requireDays("newsDays", newsDays);
    }

    @Override
    public String name() {
        return "promise-broken";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return facts.all(Commitment.class).stream()
                .filter(promise -> promise.state() == Commitment.State.BROKEN)
                .map(promise -> raise(promise, facts));
    }

    private Signal raise(Commitment promise, RelationshipFacts facts) {
        boolean theirs = PromiseDue.isTheirs(promise, facts);
        Instant due = CoreRule.start(promise.due());
        return raise(facts, theirs ? "broken.theirs" : "broken.ours")
                .about(promise.id())
                .saying("what", promise.what())
                .saying("due", promise.due())
                .because("commitment", promise.id(), due, promise.what())
                .from(due, Severity.THIS_WEEK, theirs ? Act.ASK : Act.CALL)
                .until(CoreRule.plusDays(due, newsDays));
    }
}
