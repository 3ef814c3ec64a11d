package rapport.engagement.console;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Right;
import rapport.api.engagement.Retrospective;
import rapport.api.engagement.RetrospectiveDraft;
import rapport.api.engagement.RetrospectiveId;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.relationship.Relationship;
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

/** Tells of a retrospective: when, who, and what went well. */
@Component
@ConsolePath({"/relationships/{id}/retrospectives/new", "/retrospectives/{id}/edit"})
public final class RetrospectiveFormPage implements Page {

    private final Parts parts;

    @Activate
    public RetrospectiveFormPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return with(visit, (relationship, was) -> {
            visit.caller().require(Right.WRITE, relationship.level());
            return ask(visit, was, Parameters.NONE, List.of());
        });
    }

    @Override
    public Answer submit(Visit visit) {
        return with(visit, (relationship, was) -> save(visit, relationship, was));
    }

    @FunctionalInterface
    private interface Answering {
        Answer answer(Relationship relationship, @Nullable Retrospective was);
    }

    private Answer with(Visit visit, Answering answering) {
        if (visit.path().endsWith("/new")) {
            return parts.relationship(visit)
                    .map(relationship -> answering.answer(relationship, null))
                    .orElseGet(Answer::notFound);
        }
        Optional<Retrospective> was =
                visit.findId("id", RetrospectiveId::new).flatMap(id -> parts.retrospectives.find(visit.caller(), id));
        return was.flatMap(one -> parts.relationship(visit.caller(), one.relationship()))
                .map(relationship -> answering.answer(relationship, was.get()))
                .orElseGet(Answer::notFound);
    }

    private Answer save(Visit visit, Relationship relationship, @Nullable Retrospective was) {
        Parameters form = visit.form();
        PickedPeople people = PickedPeople.in(form, "people", visit.caller(), parts.directory);
        if (!people.objections().isEmpty()) {
            return ask(visit, was, form, people.objections());
        }
        RetrospectiveDraft draft = new RetrospectiveDraft(
                relationship.id(),
                form.findDate("heldOn").orElse(visit.today()),
                people.people(),
                Telling.orNull(form.text("words")));
        try {
            Outcome<Retrospective> outcome = was == null
                    ? parts.retrospectives.hold(visit.caller(), draft)
                    : parts.retrospectives.change(
                            visit.caller(),
                            was.id(),
                            form.findAs("version", Long::valueOf).orElse(was.version()),
                            draft);
            parts.settle();
            Toast toast = Toast.saying(parts.telling(visit).text().of("retrospective.saved"));
            return outcome.findValue()
                    .map(held -> saved(held, was == null, toast))
                    .orElseGet(() -> ask(visit, was, form, outcome.objections()));
        } catch (Conflict faster) {
            return ask(visit, was, form, Telling.outdated());
        }
    }

    /** What people said is taken down on its own page. */
    private static Answer saved(Retrospective held, boolean anew, Toast toast) {
        String path = "/retrospectives/" + held.id().value();
        return anew ? Answer.seeOther(path).with(toast) : Answer.done(toast, path);
    }

    private Answer ask(Visit visit, @Nullable Retrospective was, Parameters values, List<Objection> objections) {
        Telling telling = parts.telling(visit);
        Fields fields = telling.fields(values, objections);
        List<Content> controls = List.of(
                fields.date("heldOn", telling.text().of("retrospective.day"))
                        .or(was == null ? visit.today() : was.heldOn())
                        .required(),
                fields.people(
                        "people",
                        telling.text().of("retrospective.people"),
                        was == null ? List.of() : telling.choices(was.people())),
                fields.area("words", telling.text().of("retrospective.words"))
                        .or(was == null || was.words() == null ? "" : was.words()));
        String title = telling.text().of(was == null ? "retrospective.new" : "retrospective.edit");
        return telling.form(title, visit.path(), was == null ? 0 : was.version(), fields, controls);
    }
}
