package rapport.checkups.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.api.checkup.AnswerDraft;
import rapport.api.checkup.Question;
import rapport.api.checkup.Questionnaire;
import rapport.api.outcome.Objection;

/**
 * A question is answered on its own scale, by the side to which it was put.
 *
 * @param byThem whether the other side answers
 */
public record PlausibleAnswers(Questionnaire questionnaire, boolean byThem) {

    public static final int LONGEST = 10_000;

    /** What speaks against these answers; the field of each is the key of its question. */
    public List<Objection> objections(List<AnswerDraft> answers) {
        return answers.stream().flatMap(this::objections).toList();
    }

    private Stream<Objection> objections(AnswerDraft answer) {
        Optional<Question> question =
                questionnaire.findQuestion(answer.question()).filter(one -> one.isAsked(byThem));
        if (question.isEmpty()) {
            return Stream.of(to(answer, "question.unknown", "this is not asked"));
        }
        return Stream.of(toValue(question.get(), answer), toSureness(question.get(), answer), toWords(answer))
                .flatMap(some -> some);
    }

    private static Stream<Objection> toValue(Question question, AnswerDraft answer) {
        return answer.value() == null || question.has(answer.value())
                ? Stream.empty()
                : Stream.of(to(answer, "answer.unknown", "this answer cannot be chosen"));
    }

    private Stream<Objection> toSureness(Question question, AnswerDraft answer) {
        return answer.sure() == null || question.form() == Question.Form.FIRST_CALL && !byThem
                ? Stream.empty()
                : Stream.of(to(answer, "answer.sure", "how sure one is goes with a guess at the first call alone"));
    }

    private static Stream<Objection> toWords(AnswerDraft answer) {
        return answer.words() == null || answer.words().length() <= LONGEST
                ? Stream.empty()
                : Stream.of(to(answer, "answer.words.long", "this has at most 10,000 characters"));
    }

    private static Objection to(AnswerDraft answer, String key, String sentence) {
        return new Objection(answer.question(), "checkup." + key, Map.of(), sentence);
    }
}
