package rapport.checkups.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.FirstCall;
import rapport.api.checkup.Question;
import rapport.api.checkup.Questionnaire;
import rapport.api.checkup.Sureness;
import rapport.api.outcome.Objection;
import rapport.api.party.PartyName;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Messages;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Widgets;

/**
 * What a page of ours needs to speak to one reader.
 *
 * @param text the words of this package in the reader's language
 */
public record Telling(Visit visit, Texts text, Widgets ui) {

    static final Messages MESSAGES = Messages.of(Telling.class);

    static Telling to(Visit visit) {
        return new Telling(visit, MESSAGES.in(visit.locale()), Widgets.of(visit));
    }

    /** The name, or that there is none any more. */
    String nameOf(@Nullable PartyName party) {
        return party == null ? text.of("party.gone") : party.name();
    }

    String title(Questionnaire questionnaire) {
        return questionnaire.title().in(visit.locale());
    }

    String outcome(FirstCall.Outcome outcome) {
        return text.of("outcome." + outcome);
    }

    public List<Choice> outcomes() {
        return Arrays.stream(FirstCall.Outcome.values())
                .map(one -> Choice.of(one, outcome(one)))
                .toList();
    }

    public List<Choice> sureness() {
        return Arrays.stream(Sureness.values())
                .map(one -> Choice.of(one, text.of("sure." + one)))
                .toList();
    }

    /** What can be chosen, each with the value that it stands for, as the side reads it that is asked; nothing for words. */
    List<Choice> choices(Question question, boolean them) {
        return switch (question.form()) {
            case SCALE -> scale(question);
            case OPTIONS -> {
                List<Choice> choices = new ArrayList<>();
                question.options().forEach(option -> choices.add(Choice.of(choices.size(), option.in(visit.locale()))));
                yield List.copyOf(choices);
            }
            case WORDS -> List.of();
            case FIRST_CALL -> {
                List<Choice> choices = new ArrayList<>();
                String words = them ? "outcome.theirs." : "outcome.";
                for (FirstCall.Outcome outcome : FirstCall.Outcome.values()) {
                    choices.add(Choice.of(choices.size(), text.of(words + outcome)));
                }
                yield List.copyOf(choices);
            }
        };
    }

    private List<Choice> scale(Question question) {
        List<Choice> choices = new ArrayList<>();
        for (int value = Question.LEAST; value <= Question.MOST; value++) {
            String end = value == Question.LEAST
                    ? question.options().get(0).in(visit.locale())
                    : value == Question.MOST ? question.options().get(1).in(visit.locale()) : "";
            choices.add(Choice.of(value, end));
        }
        return List.copyOf(choices);
    }

    /** What was answered, in the words of the questions. */
    List<Fact> facts(Questionnaire questionnaire, CheckUp checkUp) {
        List<Fact> facts = new ArrayList<>();
        for (CheckUp.Answer answer : checkUp.answers()) {
            Optional<Question> question = questionnaire.findQuestion(answer.question());
            String label = question.map(
                            one -> one.wording(checkUp.byThem() != null).in(visit.locale()))
                    .orElse(answer.question());
            facts.add(Fact.of(label, inWords(question, answer)));
        }
        return facts;
    }

    private String inWords(Optional<Question> question, CheckUp.Answer answer) {
        List<String> parts = new ArrayList<>();
        Integer value = answer.value();
        if (value != null) {
            parts.add(question.filter(one -> one.form() != Question.Form.SCALE && one.has(value))
                    .map(one -> choices(one, false).get(value).label())
                    .orElseGet(() -> text.of("answer.scale", value, Question.MOST)));
        }
        if (answer.sure() != null) {
            parts.add(text.of("sure." + answer.sure()));
        }
        Optional.ofNullable(answer.words()).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    String percent(double share) {
        return text.of("percent", Math.round(share * 100));
    }

    /** A form that also opens as a dialog: at first, or refused with what was objected. */
    Answer form(String title, Body form, List<Objection> objections) {
        Body dialog = ui.dialog(title, form);
        return objections.isEmpty() ? Answer.shown(title, dialog) : Answer.refused(title, dialog);
    }

    static Body all(Body... bodies) {
        return output -> Arrays.stream(bodies).forEach(body -> body.writeTo(output));
    }
}
