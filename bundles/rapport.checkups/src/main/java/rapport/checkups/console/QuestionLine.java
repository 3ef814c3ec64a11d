package rapport.checkups.console;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.checkup.AnswerDraft;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.Question;
import rapport.api.checkup.Questionnaire;
import rapport.api.checkup.Sureness;
import rapport.api.outcome.Objection;
import rapport.console.api.Parameters;
import rapport.console.api.widget.Choice;

/**
 * A question as it is filled in, with what was answered so far.
 *
 * @param choices what can be chosen; none for words alone
 * @param sureness how sure one can be; none where that is not asked
 * @param chosen the value that was chosen, or an empty text
 * @param sure the sureness that was chosen, or an empty text
 */
public record QuestionLine(
        String key,
        String wording,
        Question.Form form,
        List<Option> choices,
        List<Option> sureness,
        String chosen,
        String sure,
        String words,
        List<String> objections) {

    /**
     * Something that can be chosen.
     *
     * @param place the key that chooses it
     */
    public record Option(int place, String value, String label) {

        static List<Option> of(List<Choice> choices) {
            return IntStream.range(0, choices.size())
                    .mapToObj(i -> new Option(
                            i + 1, choices.get(i).value(), choices.get(i).label()))
                    .toList();
        }
    }

    public QuestionLine {
        choices = List.copyOf(choices);
        sureness = List.copyOf(sureness);
        objections = List.copyOf(objections);
    }

    /** Those that a side is asked, with what it answered. */
    static List<QuestionLine> of(
            Telling telling, Questionnaire questionnaire, CheckUp checkUp, List<Objection> objections) {
        boolean them = checkUp.byThem() != null;
        return questionnaire.asked(them).stream()
                .map(question -> of(
                        telling,
                        question,
                        them,
                        checkUp.findAnswer(question.key()).orElse(null),
                        objections))
                .toList();
    }

    private static QuestionLine of(
            Telling telling,
            Question question,
            boolean them,
            CheckUp.@Nullable Answer answer,
            List<Objection> objections) {
        boolean guess = question.form() == Question.Form.FIRST_CALL && !them;
        return new QuestionLine(
                question.key(),
                question.wording(them).in(telling.visit().locale()),
                question.form(),
                Option.of(telling.choices(question, them)),
                guess ? Option.of(telling.sureness()) : List.of(),
                answer == null || answer.value() == null ? "" : String.valueOf(answer.value()),
                answer == null || answer.sure() == null ? "" : answer.sure().name(),
                answer == null ? "" : Objects.requireNonNullElse(answer.words(), ""),
                objections.stream()
                        .filter(objection -> objection.field().equals(question.key()))
                        .map(telling.text()::of)
                        .toList());
    }

    /** What a form says to every question that a side is asked. */
    static List<AnswerDraft> answers(Questionnaire questionnaire, boolean them, Parameters form) {
        return questionnaire.asked(them).stream()
                .map(question -> answer(question.key(), form))
                .toList();
    }

    private static AnswerDraft answer(String key, Parameters form) {
        Optional<Integer> value = form.findNumber(key).stream().boxed().findFirst();
        return new AnswerDraft(
                key,
                value.orElse(null),
                value.flatMap(chosen -> form.findChoice(key + ".sure", Sureness.class))
                        .orElse(null),
                form.find(key + ".words").orElse(null));
    }

    /** The same questions with what was sent in a form rather than with what was kept. */
    static CheckUp sent(CheckUp checkUp, List<AnswerDraft> answers) {
        List<CheckUp.Answer> typed = answers.stream()
                .flatMap(one -> one.value() == null && one.words() == null
                        ? Stream.empty()
                        : Stream.of(new CheckUp.Answer(one.question(), one.value(), null, one.sure(), one.words())))
                .toList();
        return new CheckUp(
                checkUp.id(),
                checkUp.version(),
                checkUp.relationship(),
                checkUp.questionnaire(),
                checkUp.byThem(),
                checkUp.byName(),
                checkUp.manner(),
                checkUp.at(),
                checkUp.sent(),
                typed);
    }

    public boolean isScale() {
        return form == Question.Form.SCALE;
    }

    public boolean isWords() {
        return form == Question.Form.WORDS;
    }
}
