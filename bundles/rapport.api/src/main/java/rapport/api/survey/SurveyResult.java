package rapport.api.survey;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.api.reading.Estimate;

/**
 * How far a survey has come, and what it comes to.
 *
 * @param states how many recipients are how far; those with none are missing
 * @param answers how often each value was given; those never given are missing
 * @param mean of the answers, with the interval of Student's t; null where nobody has answered
 * @param score promoters less detractors, where the question is whether they would recommend us; else null
 */
public record SurveyResult(
        Map<Recipient.State, Long> states,
        Map<Integer, Long> answers,
        @Nullable Estimate mean,
        @Nullable Estimate score) {

    public SurveyResult {
        states = Map.copyOf(states);
        answers = Map.copyOf(answers);
    }

    public long count(Recipient.State state) {
        return states.getOrDefault(state, 0L);
    }

    /** Everybody who was chosen. */
    public long recipients() {
        return states.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Everybody who could answer. */
    public long asked() {
        return count(Recipient.State.SENT) + count(Recipient.State.ANSWERED);
    }
}
