package rapport.engagement.console;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.engagement.Feedback;
import rapport.api.engagement.FeedbackDraft;
import rapport.api.engagement.FeedbackId;
import rapport.api.engagement.RetrospectiveId;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.PickedPeople;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Telling;
import rapport.store.api.Conflict;

/** Takes down a feedback in their words, puts it right, or takes it away. */
@Component
@ConsolePath({"/retrospectives/{id}/feedback", "/feedback/{id}"})
public final class FeedbackPage implements Page {

    private final Parts parts;

    @Activate
    public FeedbackPage(@Reference Parts parts) {
        this.parts = parts;
    }

    static Optional<Feedback> find(Parts parts, Visit visit) {
        return visit.findId("id", FeedbackId::new).flatMap(id -> parts.retrospectives.findFeedback(visit.caller(), id));
    }

    /** Back at the retrospective, or where the reader works on all that is open. */
    static Answer done(Parts parts, Visit visit, Feedback one, String sentence) {
        parts.settle();
        return Answer.done(
                Toast.saying(parts.telling(visit).text().of(sentence)),
                "/retrospectives/" + one.retrospective().value());
    }

    @Override
    public Answer show(Visit visit) {
        return with(visit, was -> ask(visit, was.orElse(null), Parameters.NONE, List.of()));
    }

    @Override
    public Answer submit(Visit visit) {
        return with(visit, was -> save(visit, was.orElse(null)));
    }

    @Override
    public Answer remove(Visit visit) {
        return find(parts, visit)
                .map(was -> {
                    parts.retrospectives.deleteFeedback(visit.caller(), was.id(), was.version());
                    parts.settle();
                    Toast toast = Toast.saying(parts.telling(visit).text().of("deleted"))
                            .undoneAt("/feedback/" + was.id().value() + "/restoration");
                    return Answer.done(
                            toast, "/retrospectives/" + was.retrospective().value());
                })
                .orElseGet(Answer::notFound);
    }

    private Answer with(Visit visit, Function<Optional<Feedback>, Answer> answering) {
        if (visit.path().startsWith("/retrospectives")) {
            return visit.findId("id", RetrospectiveId::new)
                    .flatMap(id -> parts.retrospectives.find(visit.caller(), id))
                    .map(held -> answering.apply(Optional.empty()))
                    .orElseGet(Answer::notFound);
        }
        Optional<Feedback> was = find(parts, visit);
        return was.isEmpty() ? Answer.notFound() : answering.apply(was);
    }

    private Answer save(Visit visit, @Nullable Feedback was) {
        Parameters form = visit.form();
        PickedPeople person = PickedPeople.in(form, "person", visit.caller(), parts.directory);
        if (!person.objections().isEmpty()) {
            return ask(visit, was, form, person.objections());
        }
        FeedbackDraft draft =
                new FeedbackDraft(person.people().stream().findFirst().orElse(null), form.text("words"));
        try {
            Outcome<Feedback> outcome = was == null
                    ? parts.retrospectives.give(
                            visit.caller(),
                            visit.findId("id", RetrospectiveId::new).orElseThrow(),
                            draft)
                    : parts.retrospectives.changeFeedback(
                            visit.caller(),
                            was.id(),
                            form.findAs("version", Long::valueOf).orElse(was.version()),
                            draft);
            return outcome.findValue()
                    .map(given -> done(parts, visit, given, "feedback.saved"))
                    .orElseGet(() -> ask(visit, was, form, outcome.objections()));
        } catch (Conflict faster) {
            return ask(visit, was, form, Telling.outdated());
        }
    }

    private Answer ask(Visit visit, @Nullable Feedback was, Parameters values, List<Objection> objections) {
        Telling telling = parts.telling(visit);
        Fields fields = telling.fields(values, objections);
        List<Content> controls = List.of(
                fields.area("words", telling.text().of("feedback.words"))
                        .or(was == null ? "" : was.words())
                        .required()
                        .autofocus(),
                fields.person(
                        "person",
                        telling.text().of("feedback.person"),
                        was == null || was.person() == null ? List.of() : telling.choices(List.of(was.person()))));
        String title = telling.text().of(was == null ? "feedback.new" : "feedback.edit");
        return telling.form(title, visit.path(), was == null ? 0 : was.version(), fields, controls);
    }
}
