package rapport.insight.rules;

import java.time.Instant;
import java.util.stream.Stream;
import rapport.api.signal.Act;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;
import rapport.api.signal.Silo;

/**
 * Who works for the same end and never talks works against one another before long: bring them to one table.
 *
 * @param patienceDays how many days two parts may both work in a relationship before anything is said
 */
public record WorkingApart(int patienceDays) implements CoreRule {

    public WorkingApart {
        CoreRule.requireDays("patienceDays", patienceDays);
    }

    @Override
    public String name() {
        return "silo";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return facts.all(Silo.class).stream().map(silo -> raise(silo, facts));
    }

    private Signal raise(Silo silo, RelationshipFacts facts) {
        return raise(facts, silo.ours() ? "silo.ours" : "silo.theirs")
                .about((silo.ours() ? "ours:" : "theirs:") + silo.one() + ":" + silo.other())
                .saying("one", silo.one())
                .saying("other", silo.other())
                .saying("count", silo.contacts())
                .because("relationship", facts.relationship().id(), silo.since(), silo.one() + " · " + silo.other())
                .from(CoreRule.plusDays(silo.since(), patienceDays), Severity.WATCH, Act.MEET);
    }
}
