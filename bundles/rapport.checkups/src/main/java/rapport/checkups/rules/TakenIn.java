package rapport.checkups.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.checkup.AnswerDraft;
import rapport.api.checkup.CheckUp.Answer;
import rapport.api.checkup.Question;
import rapport.api.checkup.Questionnaire;
import rapport.api.checkup.Sureness;

/** Nothing that somebody said gets lost: a new answer takes the place of the old one, and what is not named stays. */
public final class TakenIn {

    private TakenIn() {}

    /** The answers with these among them, in the order of the questions. */
    public static List<Answer> answers(
            Questionnaire questionnaire, boolean byThem, List<Answer> were, List<AnswerDraft> drafts) {
        Map<String, Answer> byQuestion = new LinkedHashMap<>();
        were.forEach(answer -> byQuestion.put(answer.question(), answer));
        for (AnswerDraft draft : drafts) {
            byQuestion.remove(draft.question());
            questionnaire
                    .findQuestion(draft.question())
                    .flatMap(question -> answer(question, byThem, draft))
                    .ifPresent(answer -> byQuestion.put(answer.question(), answer));
        }
        return Stream.concat(
                        questionnaire.questions().stream().map(Question::key),
                        were.stream().map(Answer::question))
                .distinct()
                .map(byQuestion::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Optional<Answer> answer(Question question, boolean byThem, AnswerDraft draft) {
        String words = draft.words() == null || draft.words().isBlank()
                ? null
                : draft.words().strip();
        Integer value = draft.value();
        if (value == null && words == null) {
            return Optional.empty();
        }
        Double warmth = value == null ? null : question.warmth(value);
        return Optional.of(new Answer(question.key(), value, warmth, sure(question, byThem, draft), words));
    }

    private static @Nullable Sureness sure(Question question, boolean byThem, AnswerDraft draft) {
        boolean guess = question.form() == Question.Form.FIRST_CALL && !byThem && draft.value() != null;
        return guess ? Objects.requireNonNullElse(draft.sure(), Sureness.PROBABLY) : null;
    }
}
