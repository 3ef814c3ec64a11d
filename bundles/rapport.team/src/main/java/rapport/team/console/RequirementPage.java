package rapport.team.console;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Right;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.PickedPeople;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Telling;
import rapport.store.api.Conflict;
import rapport.team.model.Requirement;
import rapport.team.model.RequirementDraft;
import rapport.team.model.RequirementId;

/** Records what a contract asks of us, changes it, or takes it away. */
@Component
@ConsolePath({"/relationships/{id}/requirements/new", "/team/requirements/{id}"})
public final class RequirementPage implements Page {

    private final Parts parts;

    @Activate
    public RequirementPage(@Reference Parts parts) {
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

    @Override
    public Answer remove(Visit visit) {
        return with(visit, (relationship, was) -> {
            if (was == null) {
                return Answer.notFound();
            }
            parts.requirements.delete(visit.caller(), was.id(), was.version());
            Toast toast = Toast.saying(parts.telling(visit).text().of("requirement.deleted"))
                    .undoneAt(RequirementLines.path(was) + "/restoration");
            return done(was, toast);
        });
    }

    @FunctionalInterface
    private interface Answering {
        Answer answer(Relationship relationship, @Nullable Requirement was);
    }

    private Answer with(Visit visit, Answering answering) {
        if (visit.path().endsWith("/new")) {
            return visit.findId("id", RelationshipId::new)
                    .flatMap(id -> parts.relationship(visit.caller(), id))
                    .map(relationship -> answering.answer(relationship, null))
                    .orElseGet(Answer::notFound);
        }
        Optional<Requirement> was =
                visit.findId("id", RequirementId::new).flatMap(id -> parts.requirements.find(visit.caller(), id));
        return was.flatMap(one -> parts.relationship(visit.caller(), one.relationship()))
                .map(relationship -> answering.answer(relationship, was.get()))
                .orElseGet(Answer::notFound);
    }

    private Answer done(Requirement one, Toast toast) {
        parts.settle();
        return Answer.done(toast, "/relationships/" + one.relationship().value());
    }

    private Answer save(Visit visit, Relationship relationship, @Nullable Requirement was) {
        Parameters form = visit.form();
        PickedPeople owner = PickedPeople.in(form, "owner", visit.caller(), parts.directory);
        if (!owner.objections().isEmpty()) {
            return ask(visit, was, form, owner.objections());
        }
        @Nullable
        PersonId asked = owner.people().isEmpty() ? null : owner.people().get(0);
        RequirementDraft draft = new RequirementDraft(
                relationship.id(), form.text("what"), Telling.orNull(form.text("contract")), asked);
        try {
            Outcome<Requirement> outcome = was == null
                    ? parts.requirements.record(visit.caller(), draft)
                    : parts.requirements.change(
                            visit.caller(),
                            was.id(),
                            form.findAs("version", Long::valueOf).orElse(was.version()),
                            draft);
            Toast toast = Toast.saying(parts.telling(visit).text().of("requirement.saved"));
            return outcome.findValue()
                    .map(saved -> done(saved, toast))
                    .orElseGet(() -> ask(visit, was, form, outcome.objections()));
        } catch (Conflict faster) {
            return ask(visit, was, form, Telling.outdated());
        }
    }

    private Answer ask(Visit visit, @Nullable Requirement was, Parameters values, List<Objection> objections) {
        Telling telling = parts.telling(visit);
        Fields fields = telling.fields(values, objections);
        List<PersonId> owner = was == null || was.owner() == null ? List.of() : List.of(was.owner());
        List<Content> controls = new ArrayList<>(List.of(
                fields.area("what", telling.text().of("field.what"))
                        .or(was == null ? "" : was.what())
                        .required()
                        .autofocus(),
                fields.text("contract", telling.text().of("field.contract"))
                        .or(was == null || was.contract() == null ? "" : was.contract()),
                fields.person("owner", telling.text().of("field.owner"), telling.choices(owner))
                        .hint(telling.text().of("field.owner.hint"))));
        String title = telling.text().of(was == null ? "requirement.new" : "requirement.edit");
        return was == null
                ? telling.form(title, visit.path(), 0, fields, controls)
                : withDeleting(telling, was, telling.form(title, visit.path(), was.version(), fields, controls));
    }

    private static Answer withDeleting(Telling telling, Requirement was, Answer form) {
        if (!(form instanceof Answer.Shown shown)) {
            return form;
        }
        Body delete = telling.ui().act(Act.delete(telling.text().of("requirement.delete"), RequirementLines.path(was)));
        Body both = Saying.all(List.of(shown.body(), delete));
        return shown.status() == 200 ? Answer.shown(shown.title(), both) : Answer.refused(shown.title(), both);
    }
}
