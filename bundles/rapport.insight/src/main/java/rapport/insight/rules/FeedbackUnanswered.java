package rapport.insight.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import rapport.api.engagement.Feedback;
import rapport.api.signal.Act;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * Whoever says what should change and hears nothing says it once: answer, also where the answer is no.
 *
 * @param patienceDays how many days feedback may wait for a response
 * @param graveDays after how many days it needs somebody now
 */
public record FeedbackUnanswered(int patienceDays, int graveDays) implements CoreRule {

    public FeedbackUnanswered {
        CoreRule.requireDays("patienceDays", patienceDays);
        CoreRule.requireDays("graveDays", graveDays);
    }

    @Override
    public String name() {
        return "feedback-unanswered";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        List<Feedback> waiting = facts.all(Feedback.class).stream()
                .filter(feedback -> feedback.respondedAt() == null)
                .sorted(Comparator.comparing(Feedback::givenAt))
                .toList();
        return waiting.isEmpty() ? Stream.empty() : raise(waiting, facts);
    }

    private Stream<Signal> raise(List<Feedback> waiting, RelationshipFacts facts) {
        Feedback oldest = waiting.get(0);
        Raising raising = raise(facts, waiting.size() == 1 ? "feedback" : "feedback.several")
                .with(oldest.person())
                .saying("count", waiting.size())
                .saying("words", oldest.words())
                .saying("since", CoreRule.date(oldest.givenAt()));
        waiting.stream()
                .limit(5)
                .forEach(feedback -> raising.because("feedback", feedback.id(), feedback.givenAt(), feedback.words()));
        Instant grave = CoreRule.plusDays(oldest.givenAt(), graveDays);
        return Stream.of(
                raising.from(CoreRule.plusDays(oldest.givenAt(), patienceDays), Severity.THIS_WEEK, Act.WRITE)
                        .until(grave),
                raising.from(grave, Severity.NOW, Act.CALL));
    }
}
