package rapport.engagement.console;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Right;
import rapport.api.engagement.Milestone;
import rapport.api.engagement.MilestoneDraft;
import rapport.api.engagement.MilestoneId;
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

/** Agrees on a milestone, changes it, or takes it away; says that it was reached, or was not after all. */
@Component
@ConsolePath({"/relationships/{id}/milestones/new", "/milestones/{id}", "/milestones/{id}/arrival"})
public final class MilestonePage implements Page {

    private static final int A_MONTH = 30;

    private final Parts parts;

    @Activate
    public MilestonePage(@Reference Parts parts) {
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
        return with(
                visit,
                (relationship, was) -> was != null && visit.path().endsWith("/arrival")
                        ? arrive(visit, was)
                        : save(visit, relationship, was));
    }

    @Override
    public Answer remove(Visit visit) {
        return with(visit, (relationship, was) -> was == null ? Answer.notFound() : delete(visit, was));
    }

    @FunctionalInterface
    private interface Answering {
        Answer answer(Relationship relationship, @Nullable Milestone was);
    }

    private Answer with(Visit visit, Answering answering) {
        if (visit.path().endsWith("/new")) {
            return parts.relationship(visit)
                    .map(relationship -> answering.answer(relationship, null))
                    .orElseGet(Answer::notFound);
        }
        Optional<Milestone> was =
                visit.findId("id", MilestoneId::new).flatMap(id -> parts.milestones.find(visit.caller(), id));
        return was.flatMap(one -> parts.relationship(visit.caller(), one.relationship()))
                .map(relationship -> answering.answer(relationship, was.get()))
                .orElseGet(Answer::notFound);
    }

    private Answer arrive(Visit visit, Milestone was) {
        boolean back = was.reachedAt() != null;
        Outcome<Milestone> outcome = back
                ? parts.milestones.reopen(visit.caller(), was.id(), was.version())
                : parts.milestones.reach(visit.caller(), was.id(), was.version(), visit.now());
        Toast toast =
                Toast.saying(parts.telling(visit).text().of(back ? "milestone.reopened" : "milestone.reached.done"));
        return outcome.findValue().isPresent()
                ? done(was, toast.undoneAt("/milestones/" + was.id().value() + "/arrival"))
                : Answer.notFound();
    }

    private Answer delete(Visit visit, Milestone was) {
        parts.milestones.delete(visit.caller(), was.id(), was.version());
        return done(
                was,
                Toast.saying(parts.telling(visit).text().of("deleted"))
                        .undoneAt("/milestones/" + was.id().value() + "/restoration"));
    }

    private Answer done(Milestone one, Toast toast) {
        parts.settle();
        return Answer.done(toast, "/relationships/" + one.relationship().value());
    }

    private Answer save(Visit visit, Relationship relationship, @Nullable Milestone was) {
        Parameters form = visit.form();
        PickedPeople owners = PickedPeople.in(form, "owners", visit.caller(), parts.directory);
        List<Objection> objections = new ArrayList<>(owners.objections());
        Optional<LocalDate> due = form.findDate("due");
        if (due.isEmpty()) {
            objections.add(Objection.to("due", "milestone.due.missing", "say by when"));
        }
        if (!objections.isEmpty()) {
            return ask(visit, was, form, objections);
        }
        MilestoneDraft draft =
                new MilestoneDraft(relationship.id(), form.text("what"), due.orElseThrow(), owners.people());
        try {
            Outcome<Milestone> outcome = was == null
                    ? parts.milestones.agree(visit.caller(), draft)
                    : parts.milestones.change(
                            visit.caller(),
                            was.id(),
                            form.findAs("version", Long::valueOf).orElse(was.version()),
                            draft);
            Toast toast = Toast.saying(parts.telling(visit).text().of("milestone.saved"));
            return outcome.findValue()
                    .map(saved -> done(saved, toast))
                    .orElseGet(() -> ask(visit, was, form, outcome.objections()));
        } catch (Conflict faster) {
            return ask(visit, was, form, Telling.outdated());
        }
    }

    private Answer ask(Visit visit, @Nullable Milestone was, Parameters values, List<Objection> objections) {
        Telling telling = parts.telling(visit);
        Fields fields = telling.fields(values, objections);
        List<Content> controls = List.of(
                fields.text("what", telling.text().of("milestone.what"))
                        .or(was == null ? "" : was.what())
                        .required()
                        .autofocus(),
                fields.date("due", telling.text().of("milestone.due"))
                        .or(was == null ? visit.today().plusDays(A_MONTH) : was.due())
                        .required(),
                fields.people(
                                "owners",
                                telling.text().of("milestone.owners"),
                                was == null ? List.of() : telling.choices(was.owners()))
                        .hint(telling.text().of("milestone.owners.hint")));
        String title = telling.text().of(was == null ? "milestone.new" : "milestone.edit");
        return telling.form(title, visit.path(), was == null ? 0 : was.version(), fields, controls);
    }
}
