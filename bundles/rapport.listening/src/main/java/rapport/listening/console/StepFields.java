package rapport.listening.console;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernStep;
import rapport.api.concern.ConcernStep.Kind;
import rapport.api.concern.ConcernsQuery;
import rapport.api.concern.Manner;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.console.api.Body;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Field;
import rapport.console.api.widget.Fields;

/** The fields of the form of each step, with what is already known in them. */
record StepFields(InSight one, ConcernTelling telling, Fields fields) {

    private static final int OTHERS = 100;
    private static final int WORDS_OF_A_CHOICE = 80;

    /** Whose words a form starts with: those of whoever said so, else those of the first whom the relationship knows. */
    static Optional<PersonId> whoever(InSight one) {
        return Optional.ofNullable(one.concern().person())
                .or(() -> one
                        .parts()
                        .relationships
                        .peopleOf(one.visit().caller(), one.relationship().id(), 1)
                        .stream()
                        .findFirst());
    }

    List<Body> of(StepForm form) {
        List<Body> all = new ArrayList<>(words(form));
        if (form.isAnswer()) {
            all.add(answer(form));
        }
        return all;
    }

    private List<Body> words(StepForm form) {
        Concern concern = one.concern();
        return switch (form) {
            case PLAYBACK -> List.of(needed("understood").or(orNothing(concern.understood())));
            case CONFIRMATION -> List.of();
            case CORRECTION ->
                List.of(area("words", concern.ours() ? "otherwise" : "words")
                        .required()
                        .autofocus());
            case REMEDY -> List.of(needed("done"));
            case VERIFICATION -> List.of(area("words", "answer").autofocus());
            case CLOSURE ->
                List.of(
                        needed("done").or(last(Kind.ADDRESSED, ConcernStep::ours)),
                        area("felt", "felt").required().or(last(Kind.VERIFIED, ConcernStep::theirs)));
            case REOPENING, OVERRIDE, WITHDRAWAL ->
                List.of(area("reason", "reason." + form.noun()).required().autofocus());
            case REWORDING -> List.of(needed("words").or(concern.words()));
            case PARTS -> List.of(needed("wordings").or(concern.words()));
            case MERGER ->
                List.of(fields.select("into", text("field.into"), others())
                        .required()
                        .autofocus());
        };
    }

    /** Who says so, when and how: one of theirs, unless it is we who say that our own concern is solved. */
    private Body answer(StepForm form) {
        boolean ofOurs = one.concern().ours() && form == StepForm.VERIFICATION;
        List<Choice> person = (ofOurs ? one.visit().caller().findPerson() : whoever(one))
                .map(id -> List.of(Choice.of(id.value(), telling.name(id))))
                .orElse(List.of());
        Field who = fields.person("person", text(ofOurs ? "field.colleague" : "field.person"), person)
                .required();
        Field when = fields.dateTime("at", text("field.at")).or(now());
        Field how = fields.select("manner", text("field.manner"), manners()).or(Manner.PHONE);
        return output -> {
            who.writeTo(output);
            output.writeContent("<div class=\"form-pair\">");
            how.writeTo(output);
            when.writeTo(output);
            output.writeContent("</div>");
        };
    }

    List<Choice> manners() {
        return Arrays.stream(Manner.values())
                .filter(manner -> manner != Manner.LINK)
                .map(manner -> Choice.of(manner, text("manner." + manner)))
                .toList();
    }

    private List<Choice> others() {
        return one
                .parts()
                .concerns
                .list(
                        one.visit().caller(),
                        ConcernsQuery.openIn(one.relationship().id()),
                        PageRequest.first(OTHERS))
                .items()
                .stream()
                .filter(other -> !other.id().equals(one.concern().id()))
                .map(other -> Choice.of(other.id().value(), ConcernTelling.brief(other.words(), WORDS_OF_A_CHOICE)))
                .toList();
    }

    private Field needed(String name) {
        return area(name, name).required().autofocus();
    }

    private Field area(String name, String label) {
        Field area = fields.area(name, text("field." + label));
        String hint = "field." + label + ".hint";
        return telling.text().find(hint).isPresent() ? area.hint(text(hint)) : area;
    }

    private String last(Kind kind, Function<ConcernStep, @Nullable String> words) {
        Stream<ConcernStep> steps =
                one.parts().concerns.steps(one.visit().caller(), one.concern().id()).stream();
        return steps.filter(step -> step.kind() == kind)
                .reduce((earlier, later) -> later)
                .map(words)
                .orElse("");
    }

    private String now() {
        return LocalDateTime.ofInstant(one.visit().now(), one.visit().zone())
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private String text(String key) {
        return telling.say(key);
    }

    private static String orNothing(@Nullable String words) {
        return words == null ? "" : words;
    }
}
