package rapport.insight.rules;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import rapport.api.concern.Concern;
import rapport.api.signal.Act;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * Work on what nobody confirmed solves the wrong problem: play it back before more of it is done.
 *
 * @param patienceDays how many days the override of a confirmation may stand
 */
public record WorkedWithoutConfirmation(int patienceDays) implements CoreRule {

    public WorkedWithoutConfirmation {
        CoreRule.requireDays("patienceDays", patienceDays);
    }

    @Override
    public String name() {
        return "worked-without-confirmation";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return facts.all(Concern.class).stream()
                .filter(concern -> concern.gate().isOpen() && concern.override() != null && concern.confirmed() == null)
                .map(concern -> raise(concern, facts));
    }

    private Signal raise(Concern concern, RelationshipFacts facts) {
        return raise(facts, concern.ours() ? "unconfirmed.ours" : "unconfirmed")
                .about(concern.id())
                .with(concern.person())
                .saying("words", concern.words())
                .saying("reason", Objects.requireNonNull(concern.override()))
                .because("concern", concern.id(), concern.gateSince(), concern.words())
                .from(CoreRule.plusDays(concern.gateSince(), patienceDays), Severity.THIS_WEEK, Act.ASK);
    }
}
