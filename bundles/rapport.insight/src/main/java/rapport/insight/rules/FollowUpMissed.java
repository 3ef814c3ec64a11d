package rapport.insight.rules;

import java.time.Instant;
import java.util.stream.Stream;
import rapport.api.concern.Concern;
import rapport.api.followup.FollowUp;
import rapport.api.signal.Act;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * Being asked months later how it holds is what people tell others about: ask on the day, for years.
 *
 * @param graceDays how many days after its day a follow-up counts as missed
 */
public record FollowUpMissed(int graceDays) implements CoreRule {

    public FollowUpMissed {
        CoreRule.requireDays("graceDays", graceDays);
    }

    @Override
    public String name() {
        return "follow-up-missed";
    }

    /** A customer of three years ago calls because of them. */
    @Override
    public boolean outlivesRelationships() {
        return true;
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return facts.all(FollowUp.class).stream()
                .filter(followUp -> followUp.state() == FollowUp.State.OPEN)
                .flatMap(followUp -> due(followUp, facts));
    }

    private Stream<Signal> due(FollowUp followUp, RelationshipFacts facts) {
        Instant due = CoreRule.start(followUp.due());
        Instant missed = CoreRule.plusDays(due, graceDays);
        return Stream.of(
                        raise(followUp, facts, "followup.due")
                                .from(due, Severity.THIS_WEEK, Act.CALL)
                                .until(missed),
                        raise(followUp, facts, "followup.missed").from(missed, Severity.NOW, Act.CALL))
                .map(signal -> signal.to(followUp.owner()));
    }

    private Raising raise(FollowUp followUp, RelationshipFacts facts, String sentence) {
        String words = facts.all(Concern.class).stream()
                .filter(concern -> concern.id().equals(followUp.concern()))
                .map(Concern::words)
                .findFirst()
                .orElse("");
        return raise(facts, words.isEmpty() ? sentence : sentence + ".concern")
                .about(followUp.id())
                .withAnybody(followUp.person())
                .saying("words", words)
                .saying("due", followUp.due())
                .because("follow-up", followUp.id(), CoreRule.start(followUp.due()), words);
    }
}
